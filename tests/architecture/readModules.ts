import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type ESTree, parseSync, Visitor } from "vite";

/** The ways in which one module can name another. */
export const IMPORT_KINDS = ["static", "type", "dynamic", "re-export", "worker", "glob"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** One import as it stands in a source file; `specifier` is null where the address is computed. */
export type Import = { readonly kind: ImportKind; readonly specifier: string | null; readonly line: number };

/** One source file: its path from src with forward slashes, its imports and what the other rules look at. */
export type Module = {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly lines: number;
  readonly hasDefaultExport: boolean;
};

/** Reads every TypeScript module under a folder, in the order of their paths. */
export function readModules(folder: string): readonly Module[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  return names.sort().map((path) => parseModule(path, readFileSync(join(folder, path), "utf8")));
}

/** Parses one module from its source text; throws where the text is not TypeScript. */
export function parseModule(path: string, source: string): Module {
  const { program, errors } = parseSync(path, source);
  const first = errors[0];
  if (first !== undefined) throw new Error(`src/${path}: expected TypeScript, found: ${first.message}`);
  const found = collectNodes(program);
  return {
    path,
    imports: found.imports.map(({ start, ...rest }) => ({
      ...rest,
      line: countLines(source.slice(0, start)),
    })),
    lines: countLines(source.replace(/\n$/, "")),
    hasDefaultExport: found.hasDefaultExport,
  };
}

type Found = {
  readonly imports: {
    readonly kind: ImportKind;
    readonly specifier: string | null;
    readonly start: number;
  }[];
  hasDefaultExport: boolean;
};

function collectNodes(program: ESTree.Program): Found {
  const found: Found = { imports: [], hasDefaultExport: false };
  const add = (kind: ImportKind, specifier: string | null, start: number) =>
    found.imports.push({ kind, specifier, start });
  new Visitor({
    ImportDeclaration: (node) => add(isTypeOnly(node) ? "type" : "static", node.source.value, node.start),
    ExportAllDeclaration: (node) => add("re-export", node.source.value, node.start),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add("re-export", node.source.value, node.start);
      if (node.specifiers.some((one) => nameOf(one.exported) === "default")) found.hasDefaultExport = true;
    },
    ExportDefaultDeclaration: () => {
      found.hasDefaultExport = true;
    },
    TSImportType: (node) => add("type", node.source.value, node.start),
    TSExternalModuleReference: (node) => add("static", node.expression.value, node.start),
    ImportExpression: (node) => add("dynamic", textOf(node.source), node.start),
    NewExpression: (node) => {
      const [address, base] = node.arguments;
      if (address === undefined || !isMetaMember(base, "url")) return;
      const specifier = textOf(address);
      // A URL beside the module is an import only where it names a module: a worker.
      if (specifier === null || /\.[cm]?[jt]sx?$/.test(specifier)) add("worker", specifier, node.start);
    },
    CallExpression: (node) => {
      if (isMetaMember(node.callee, "glob")) add("glob", null, node.start);
    },
  }).visit(program);
  return found;
}

function isTypeOnly(node: ESTree.ImportDeclaration): boolean {
  if (node.importKind === "type") return true;
  const names = node.specifiers;
  return (
    names.length > 0 && names.every((one) => one.type === "ImportSpecifier" && one.importKind === "type")
  );
}

function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === "Literal" ? name.value : name.name;
}

function textOf(node: ESTree.Expression | ESTree.SpreadElement): string | null {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral" || node.expressions.length > 0) return null;
  return node.quasis[0]?.value.cooked ?? null;
}

function isMetaMember(node: ESTree.Expression | ESTree.SpreadElement | undefined, name: string): boolean {
  if (node?.type !== "MemberExpression" || node.object.type !== "MetaProperty") return false;
  return node.property.type === "Identifier" && node.property.name === name;
}

function countLines(text: string): number {
  return text.split("\n").length;
}
