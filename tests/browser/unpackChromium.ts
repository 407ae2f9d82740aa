import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { inflate } from "@sparticuz/chromium";

/** A Chromium unpacked from an npm package: the program and the environment that it needs. */
export type UnpackedChromium = { readonly path: string; readonly env: Readonly<Record<string, string>> };

/** An edition of Chromium as npm brings it: a folder of compressed parts. */
export type ChromiumEdition = {
  /** Names the folder it is unpacked into: one for each version. */
  readonly name: string;
  /** The folder with the parts, each `NAME.br` or `NAME.tar.br`. */
  readonly folder: string;
  readonly parts: readonly string[];
  /** Where libraries and fonts lie once the parts are unpacked. */
  readonly libraries: string;
  readonly fonts: string;
};

const AMAZON_PARTS = ["chromium.br", "swiftshader.tar.br", "aws.tar.br"] as const;

/** The current Chromium of @sparticuz/chromium. */
export function currentEdition(): ChromiumEdition {
  const folder = binFolder("@sparticuz/chromium");
  return {
    name: readVersion(folder),
    folder,
    parts: ["chromium.br", "swiftshader.tar.br", "fonts.tar.br", "al2023.tar.br"],
    libraries: "al2023/lib",
    fonts: "fonts",
  };
}

/** Chromium 109, the last one for Windows 7. */
export function edition109(): ChromiumEdition {
  const folder = binFolder("chromium-109");
  return oldEdition(readVersion(folder), folder);
}

/** A Chromium as packages brought it up to 109: libraries and fonts are in one part. */
export function oldEdition(name: string, folder: string): ChromiumEdition {
  return { name, folder, parts: AMAZON_PARTS, libraries: "aws/lib", fonts: "aws/.fonts" };
}

/**
 * Unpacks a Chromium (Linux on x64) into the temporary folder, once per version and user.
 *
 * The packages bring NSS and expat, which a bare Debian lacks, but by themselves unpack them on AWS only; and their
 * font configuration knows only the temporary folder. Their own unpacking also takes any file there of the name "chromium" for
 * its own, be it another version or half written: here everything is unpacked apart and put in place when it is complete.
 */
export async function unpackChromium(edition = currentEdition()): Promise<UnpackedChromium> {
  const home = join(tmpdir(), `sunlit-chromium-${edition.name}-${userInfo().uid}`);
  if (!existsSync(home)) await unpackInto(home, edition);
  return {
    path: join(home, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(home, edition.libraries),
      FONTCONFIG_FILE: join(home, "fonts.conf"),
    },
  };
}

function binFolder(name: string): string {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  while (!existsSync(join(folder, "bin")) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, "bin");
}

function readVersion(folder: string): string {
  const file = join(folder, "../package.json");
  const about: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof about === "object" && about !== null && "version" in about) return String(about.version);
  throw new Error(`${file}: expected a version, found none`);
}

async function unpackInto(home: string, edition: ChromiumEdition): Promise<void> {
  const workshop = mkdtempSync(`${home}-`);
  await inflateParts(workshop, edition);
  writeFileSync(join(workshop, "fonts.conf"), fontConfiguration(home, edition));
  try {
    renameSync(workshop, home);
  } catch (error) {
    // Another run was faster: its folder is complete, for it was renamed too.
    rmSync(workshop, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** `inflate` writes into os.tmpdir(), which asks TMPDIR at every call. */
async function inflateParts(folder: string, edition: ChromiumEdition): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    mkdirSync(folder, { recursive: true });
    await Promise.all(edition.parts.map((part) => inflate(join(edition.folder, part))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function fontConfiguration(home: string, { fonts }: ChromiumEdition): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(home, fonts)}</dir><cachedir>${join(home, "fonts-cache")}</cachedir></fontconfig>
`;
}
