import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { inflate } from "@sparticuz/chromium";

/** A Chromium unpacked from an npm package: the program and the environment that it needs. */
export type UnpackedChromium = { readonly path: string; readonly env: Readonly<Record<string, string>> };

const PARTS = ["chromium.br", "swiftshader.tar.br", "fonts.tar.br", "al2023.tar.br"] as const;

/**
 * Unpacks the Chromium of @sparticuz/chromium (Linux on x64) into the temporary folder, once per version and user.
 *
 * The package brings NSS and expat, which a bare Debian lacks, but by itself unpacks them on AWS only; and its
 * font configuration knows only the temporary folder. Its own unpacking also takes any file there of the name "chromium" for
 * its own, be it another version or half written: here everything is unpacked apart and put in place when it is complete.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const home = join(tmpdir(), `sunlit-chromium-${readVersion()}-${userInfo().uid}`);
  if (!existsSync(home)) await unpackInto(home);
  return {
    path: join(home, "chromium"),
    env: { LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_FILE: join(home, "fonts.conf") },
  };
}

function packageFolder(): string {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  return join(dirname(main), "..", "..");
}

function readVersion(): string {
  const about: unknown = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8"));
  if (typeof about === "object" && about !== null && "version" in about) return String(about.version);
  throw new Error("package.json of @sparticuz/chromium: expected a version, found none");
}

async function unpackInto(home: string): Promise<void> {
  const workshop = mkdtempSync(`${home}-`);
  await inflateParts(workshop);
  writeFileSync(join(workshop, "fonts.conf"), fontConfiguration(home));
  try {
    renameSync(workshop, home);
  } catch (error) {
    // Another run was faster: its folder is complete, for it was renamed too.
    rmSync(workshop, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** `inflate` writes into os.tmpdir(), which asks TMPDIR at every call. */
async function inflateParts(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    mkdirSync(folder, { recursive: true });
    await Promise.all(PARTS.map((part) => inflate(join(packageFolder(), "bin", part))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function fontConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(home, "fonts")}</dir><cachedir>${join(home, "fonts-cache")}</cachedir></fontconfig>
`;
}
