import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const BENCH = resolve("bench");
const PEERS = join(BENCH, "peers");

/** Whether functions keep their names, as a profile wants it, or are packed as they are published. */
export type Names = "kept" | "short";
const MINIFY = { kept: ["--minify", "false"], short: [] } as const;

/** Brings the peers' libraries where they are not there, from the bench's own lock. */
export function installPeers(): void {
  const { dependencies } = JSON.parse(readFileSync(join(BENCH, "package.json"), "utf8"));
  const isThere = (name: string) => existsSync(join(BENCH, "node_modules", name));
  if (Object.keys(dependencies).every(isThere)) return;
  process.stderr.write("installing the peers' libraries into bench/node_modules …\n");
  run("npm", ["ci", "--prefix", BENCH]);
}

/** Builds the site into folder/site, the way `npm run build` does; returns the seconds that it took. */
export function buildSite(folder: string, names: Names): number {
  const start = performance.now();
  runVite(["build", "--outDir", join(folder, "site"), "--emptyOutDir", ...MINIFY[names]]);
  return (performance.now() - start) / 1000;
}

/** Builds the page that mounts the site's own views into folder/ours; with names kept where it is to be profiled. */
export function buildOurs(folder: string, names: Names): void {
  const config = join(BENCH, "ours/vite.config.ts");
  runVite(["build", "-c", config, "--outDir", join(folder, "ours"), "--emptyOutDir", ...MINIFY[names]]);
}

/** Builds the peers' pages into folder/peers, packed and shaken as the site is. */
export async function buildPeers(folder: string): Promise<void> {
  const pages = readdirSync(PEERS).filter((name) => name.endsWith(".html"));
  // Each by itself: what two libraries share would else become a chunk of its own, which no page of one library has.
  for (const page of pages) {
    await build({
      configFile: false,
      root: PEERS,
      base: "./",
      publicDir: false,
      logLevel: "error",
      plugins: [react()],
      build: {
        outDir: join(folder, "peers"),
        emptyOutDir: false,
        target: ["chrome87", "firefox78", "safari14"],
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { input: join(PEERS, page) },
      },
    });
  }
}

function runVite(args: readonly string[]): void {
  run(process.execPath, ["node_modules/vite/bin/vite.js", ...args, "--logLevel", "error"]);
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, NODE_ENV: "production" };
  const { status } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed`);
}
