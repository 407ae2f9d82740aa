import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FILE = "licences.txt";

/** What the build brings in by itself, under names of its own. */
const HELPERS: readonly (readonly [RegExp, string])[] = [
  [/^\0(?:rolldown\/|@oxc-project)/, "rolldown"],
  [/^\0?vite\//, "vite"],
];

/** A package of others whose work is part of the built site. */
export interface UsedPackage {
  readonly name: string;
  readonly version: string;
  /** By its short name: `MIT`. */
  readonly licence: string;
  /** The licence, and what has to be told beside it, as the package brings them. */
  readonly texts: readonly string[];
}

/**
 * Puts licences.txt into the built site: each package of others with code in it, in the page, in the worker or beside them, and its
 * licence. `plugin` belongs among those of the site, `inWorker` among those of its workers, which are packed apart; `beside` are folders
 * of packages that are copied as they are: `pdfjs-dist/cmaps`.
 */
export function licences(root: string, beside: readonly string[]) {
  const names = new Set<string>(beside.map((folder) => nameIn(folder)));
  const note = (modules: Iterable<string>) => {
    for (const id of modules) {
      const name = packageOf(id);
      if (name !== null) names.add(name);
    }
  };
  const inWorker: Plugin = {
    name: "licences-of-worker",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === "chunk") note(usedModules(chunk.modules));
    },
  };
  const plugin: Plugin = {
    name: "licences",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    enforce: "post",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === "chunk") note(usedModules(chunk.modules));
      this.emitFile({ type: "asset", fileName: FILE, source: licencesOf(root, { names, beside }) });
    },
  };
  return { plugin, inWorker };
}

/** What a program is made of: names of packages, and folders of packages that are copied as they are. */
interface Contents {
  readonly names: Iterable<string>;
  readonly beside: readonly string[];
}

/** The text of licences.txt for these packages, read from the node_modules of a folder. Throws where one names no licence. */
export function licencesOf(root: string, { names, beside }: Contents): string {
  const modules = join(root, "node_modules");
  return printLicences([...names].sort().map((name) => readPackage({ modules, name, beside })));
}

/** The modules of which something is left after packing. */
export function usedModules(
  modules: Readonly<Record<string, { readonly code: string | null }>>,
): readonly string[] {
  return Object.entries(modules).flatMap(([id, { code }]) => (code === null || code === "" ? [] : [id]));
}

/** The package that a module comes from: `d3-array` for …/node_modules/d3-array/src/sum.js; null for one of ours. */
export function packageOf(id: string): string | null {
  const helper = HELPERS.find(([pattern]) => pattern.test(id));
  if (helper !== undefined) return helper[1];
  const [, ...rest] = id.replaceAll("\\", "/").split("/node_modules/");
  const path = rest.at(-1);
  return path === undefined ? null : nameIn(path);
}

/** The name at the head of a path inside node_modules; some have two parts. */
function nameIn(path: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;
}

interface PackageToRead {
  readonly modules: string;
  readonly name: string;
  readonly beside: readonly string[];
}

function readPackage({ modules, name, beside }: PackageToRead): UsedPackage {
  const { version, license }: { readonly version?: unknown; readonly license?: unknown } = JSON.parse(
    readFileSync(join(modules, name, "package.json"), "utf8"),
  );
  if (typeof version !== "string" || typeof license !== "string")
    throw new Error(
      `${name}: expected a version and a licence, found ${String(version)}, ${String(license)}`,
    );
  const folders = [name, ...beside.filter((folder) => folder.startsWith(`${name}/`))];
  return {
    name,
    version,
    licence: license,
    texts: folders.flatMap((each) => readTexts(join(modules, each))),
  };
}

function readTexts(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i.test(file));
  return files.sort().map((file) => readFileSync(join(folder, file), "utf8"));
}

const HEAD = `阳光预算 · Sunlit Budget: MIT

本站的程序里含有下列软件，各依其许可证使用。
This site's program contains the software below, each under its own licence.
`;

/** The list as text: first the names, then each licence in full. The same packages give the same bytes. */
export function printLicences(used: readonly UsedPackage[]): string {
  const names = used.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const whole = used.map(({ name, version, licence, texts }) =>
    [`${"-".repeat(72)}\n${name} ${version}: ${licence}`, ...texts.map(cleanText)].join("\n\n"),
  );
  return `${[HEAD, names.join("\n"), ...whole].join("\n\n").trimEnd()}\n`;
}

/** A packer tells of what is packed into itself, which is no part of the site. */
const OF_THE_PACKER = /^#+ Licenses? of bundled dependencies[\s\S]*/m;

function cleanText(text: string): string {
  return text
    .replace(OF_THE_PACKER, "")
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();
}
