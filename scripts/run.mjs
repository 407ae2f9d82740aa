// Runs a TypeScript entry of this project on Node 20, which cannot strip types itself: node scripts/run.mjs FILE [ARGUMENTS…]
// The entry is packed once into node_modules/.cache and again when a file changes, so that a run does not carry the packer.
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const [entry = "", ...rest] = process.argv.slice(2);
const name = relative(ROOT, resolve(entry)).replace(/[/\\]/g, "-");
const packed = resolve(ROOT, "node_modules/.cache/sunlit", basename(name, ".ts"), "main.mjs");

if (!isFresh(packed)) pack();
const { main } = await import(pathToFileURL(packed).href);
process.exitCode = await main(rest);

function isFresh(file) {
  try {
    const inputs = JSON.parse(readFileSync(`${file}.json`, "utf8"));
    return inputs.every(([path, mtimeMs, size]) => {
      const found = statSync(resolve(ROOT, path));
      return found.mtimeMs === mtimeMs && found.size === size;
    });
  } catch {
    return false;
  }
}

function pack() {
  const script = resolve(ROOT, "scripts/bundle.mjs");
  const { status, error } = spawnSync(process.execPath, [script, resolve(entry), packed], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`${entry} could not be packed`, { cause: error });
}
