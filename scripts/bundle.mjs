// Packs a TypeScript entry of this project into one JavaScript file and notes what it was made from: node scripts/bundle.mjs ENTRY OUT
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { build } from "vite";

const [entry = "", out = ""] = process.argv.slice(2);
const folder = resolve(dirname(out), `${process.pid}`);
const result = await build({
  configFile: false,
  publicDir: false,
  logLevel: "error",
  build: { ssr: resolve(entry), outDir: folder, emptyOutDir: true, target: "node20", minify: false },
});
const [chunk, ...more] = result.output;
if (more.length > 0) throw new Error(`${entry} became ${result.output.length} files, expected one`);
const modules = chunk.moduleIds.filter(isAbsolute).map((file) => relative(process.cwd(), file));
const inputs = await Promise.all(
  [...modules, "package-lock.json", "scripts/bundle.mjs"].map(async (file) => {
    const { mtimeMs, size } = await stat(file);
    return [file, mtimeMs, size];
  }),
);
await mkdir(dirname(out), { recursive: true });
await rename(resolve(folder, chunk.fileName), out);
// The note is moved into place after the file it speaks of: nobody finds a new note beside an old file.
await writeFile(`${folder}/inputs.json`, JSON.stringify(inputs));
await rename(`${folder}/inputs.json`, `${out}.json`);
await rm(folder, { recursive: true });
