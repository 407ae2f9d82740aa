import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";

const ROOT = resolve(import.meta.dirname, "../..");

/** A site built into a temporary folder. */
export interface SiteBuild {
  readonly read: (file: string) => string;
  /** All scripts of the site. */
  readonly scripts: () => readonly string[];
  readonly remove: () => void;
}

/** Builds the site as it is published. Vitest sets NODE_ENV to "test", with which React's development build would be packed. */
export async function buildSite(): Promise<SiteBuild> {
  const outDir = mkdtempSync(join(tmpdir(), "sunlit-first-load-"));
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({ root: ROOT, mode: "production", logLevel: "error", build: { outDir, emptyOutDir: true } });
  } finally {
    process.env.NODE_ENV = before;
  }
  return {
    read: (file) => readFileSync(join(outDir, file), "utf8"),
    scripts: () =>
      readdirSync(join(outDir, "assets"))
        .filter((name) => name.endsWith(".js"))
        .map((name) => `assets/${name}`),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
}
