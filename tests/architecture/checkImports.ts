import { builtinModules } from "node:module";
import { posix } from "node:path";
import { type Allowance, ENTRY_FOLDER } from "./importTable.ts";
import type { Import, Module } from "./readModules.ts";

/** Says, one sentence each, which imports the table does not allow. */
export function checkImports(
  modules: readonly Module[],
  table: Readonly<Record<string, Allowance>>,
): readonly string[] {
  return modules.flatMap((module) => {
    const folder = folderOf(module.path);
    const allowed = table[folder];
    if (allowed === undefined) return [`src/${module.path}: the folder ${folder} is not in the table`];
    return module.imports.flatMap((one) => {
      const complaint = complaintAbout({ module, folder, allowed, one });
      if (complaint === null) return [];
      return [`src/${module.path}:${one.line}: ${one.kind} import of ${one.specifier ?? "…"}: ${complaint}`];
    });
  });
}

/** The path from src of the module that a relative import names, or null for a package. */
export function resolveImport(module: Module, specifier: string): string | null {
  if (!specifier.startsWith(".") && !specifier.startsWith("/")) return null;
  return posix.join(posix.dirname(module.path), withoutQuery(specifier));
}

type Case = {
  readonly module: Module;
  readonly folder: string;
  readonly allowed: Allowance;
  readonly one: Import;
};

function complaintAbout({ module, folder, allowed, one }: Case): string | null {
  if (one.specifier === null) return "the address is computed and cannot be checked";
  const target = resolveImport(module, one.specifier);
  if (target === null) return complaintAboutPackage(one.specifier, folder, allowed);
  if (target.startsWith("..") || target.startsWith("/")) return "it leaves src";
  if (target.endsWith(".css") && !allowed.styles) return `${folder} may not import style sheets`;
  const targetFolder = folderOf(target);
  if (targetFolder === folder || allowed.folders.includes(targetFolder)) return null;
  return `${folder} may not import ${targetFolder}`;
}

function complaintAboutPackage(specifier: string, folder: string, allowed: Allowance): string | null {
  const name = packageName(specifier);
  if (specifier.startsWith("node:") || builtinModules.includes(name)) {
    return allowed.node ? null : `${folder} may not use Node`;
  }
  return allowed.packages.some((pattern) => isMatch(pattern, name)) ? null : `${folder} may not use ${name}`;
}

function packageName(specifier: string): string {
  const parts = withoutQuery(specifier).split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

function isMatch(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

function folderOf(path: string): string {
  const [first, ...rest] = path.split("/");
  return rest.length === 0 || first === undefined ? ENTRY_FOLDER : first;
}

function withoutQuery(specifier: string): string {
  return specifier.replace(/\?.*$/, "");
}
