import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { Still } from "../../src/app/still/renderStill.tsx";

const PROGRAM = "src/app/still/renderStill.tsx";
const DATA = "public/data";
const CACHE = "node_modules/.cache";

/** Packs the part of the site that draws its first page for Node, and runs it on the data folder of the sources. */
export async function drawStill(root: string): Promise<Still | null> {
  const folder = await mkdtemp(resolve(root, CACHE, "still-"));
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: "error",
      build: {
        ssr: resolve(root, PROGRAM),
        outDir: folder,
        emptyOutDir: true,
        target: "node20",
        minify: false,
      },
    });
    const program: typeof import("../../src/app/still/renderStill.tsx") = await import(
      pathToFileURL(join(folder, "renderStill.js")).href
    );
    return await program.renderStill((file) => readFileSync(join(root, DATA, file), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The script that runs before the first paint, without its comments. */
export async function readBoot(root: string): Promise<string> {
  const text = await readFile(join(root, "scripts/build/boot.js"), "utf8");
  return text.replace(/^\/\/.*\n/gm, "");
}
