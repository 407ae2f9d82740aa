import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { type ServedSite, serveSite } from "./serveSite.ts";

/** The site as the browser tests get it: served, or the reason why it could not be built. */
export type BuiltSite =
  | { readonly kind: "served"; readonly base: string; readonly folder: string }
  | { readonly kind: "failed"; readonly reason: string };

declare module "vitest" {
  export interface ProvidedContext {
    readonly site: BuiltSite;
  }
}

const ROOT = resolve(import.meta.dirname, "../..");

let served: ServedSite | null = null;
let folder: string | null = null;

/**
 * Builds the site once into a temporary folder, never into dist/, and serves it to all browser tests. A build that
 * fails is told to each test that opens the site, so that the tests of the harness still say whether it is sound.
 */
export async function setup(project: TestProject): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), "sunlit-site-"));
  try {
    await buildSite(folder);
    served = await serveSite({ folder });
    project.provide("site", { kind: "served", base: served.base, folder });
  } catch (error) {
    project.provide("site", { kind: "failed", reason: String(error) });
  }
}

/** Ends the server and removes the built site. */
export async function teardown(): Promise<void> {
  await served?.close();
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}

/** Vitest sets NODE_ENV to "test", with which Vite would bundle the development build of React. */
async function buildSite(outDir: string): Promise<void> {
  if (!existsSync(join(ROOT, "index.html")))
    throw new Error("index.html: expected the page of the site, found none");
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({ root: ROOT, mode: "production", logLevel: "warn", build: { outDir, emptyOutDir: true } });
  } finally {
    process.env.NODE_ENV = before;
  }
}
