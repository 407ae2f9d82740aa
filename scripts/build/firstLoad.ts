import { resolve } from "node:path";
import type { Plugin } from "vite";

/** The packages that the first view runs. Others hang on the same modules, and stay with the views that use them. */
const PACKAGES = ["react", "react-dom", "scheduler", "decimal.js", "d3-shape", "d3-path", "zustand"];
const PACKAGE = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

const FIRST = "first";
const SECOND = "second";

/** What the page opens with, and the plugin that finds out which modules these are. */
interface FirstLoad {
  readonly plugin: Plugin;
  readonly groups: readonly { readonly name: string; readonly test: (id: string) => boolean }[];
}

/** The modules that the first page needs at once, and those that the first script fetches beside it. */
interface Entries {
  readonly first: string;
  readonly second: readonly string[];
}

/**
 * Keeps all that the entry needs at once in one script, and what makes the rest of the page alive in another: a request saved for
 * every piece, and pieces that are compressed together weigh less.
 */
export function firstLoad(root: string, { first, second }: Entries): FirstLoad {
  const parts = new Map<string, string>();
  return {
    groups: [FIRST, SECOND].map((name) => ({ name, test: (id) => parts.get(id) === name && isFirst(id) })),
    plugin: {
      name: "first-load",
      apply: "build",
      buildEnd() {
        const visit = (id: string, name: string): void => {
          if (parts.has(id)) return;
          // What the build has drawn is seen with all its styles before any script.
          parts.set(id, id.endsWith(".css") ? FIRST : name);
          for (const each of this.getModuleInfo(id)?.importedIds ?? []) visit(each, name);
        };
        for (const each of this.getModuleInfo(resolve(root, first))?.importedIds ?? []) visit(each, FIRST);
        for (const each of second) visit(resolve(root, each), SECOND);
      },
    },
  };
}

function isFirst(id: string): boolean {
  const [, name] = PACKAGE.exec(id) ?? [];
  return name === undefined || PACKAGES.includes(name);
}
