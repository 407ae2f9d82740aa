import { resolveImport } from "./checkImports.ts";
import type { Module } from "./readModules.ts";

/** Lists the import cycles among modules, type-only imports included, each as `a.ts → b.ts → a.ts`. */
export function findCycles(modules: readonly Module[]): readonly string[] {
  const targets = new Map(modules.map((module) => [module.path, targetsOf(module)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    if (done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return cycles;
}

function targetsOf(module: Module): readonly string[] {
  return module.imports.flatMap((one) => {
    const target = one.specifier === null ? null : resolveImport(module, one.specifier);
    return target === null ? [] : [target];
  });
}
