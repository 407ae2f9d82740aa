import { resolve } from "node:path";
import type { Plugin } from "vite";

/** The packages that the first view runs. Others hang on the same modules, and stay with the views that use them. */
const PACKAGES = ["react", "react-dom", "scheduler", "decimal.js", "d3-shape", "d3-path", "zustand"];
const PACKAGE = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** What the page opens with, and the plugin that finds out which modules these are. */
interface FirstLoad {
  readonly plugin: Plugin;
  readonly group: { readonly name: string; readonly test: (id: string) => boolean };
}

/**
 * Keeps all that the entry needs at once in one script: a request saved for every piece, and pieces that are compressed
 * together weigh less.
 */
export function firstLoad(root: string, entry: string): FirstLoad {
  const needed = new Set<string>();
  const first = resolve(root, entry);
  return {
    group: { name: "first", test: (id) => needed.has(id) && isFirst(id) },
    plugin: {
      name: "first-load",
      apply: "build",
      buildEnd() {
        const visit = (id: string): void => {
          if (needed.has(id)) return;
          needed.add(id);
          this.getModuleInfo(id)?.importedIds.forEach(visit);
        };
        this.getModuleInfo(first)?.importedIds.forEach(visit);
      },
    },
  };
}

function isFirst(id: string): boolean {
  const [, name] = PACKAGE.exec(id) ?? [];
  return name === undefined || PACKAGES.includes(name);
}
