// Runs a TypeScript entry of this project on Node 20, which cannot strip types itself: node scripts/run.mjs FILE [ARGUMENTS…]
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [entry, ...rest] = process.argv.slice(2);
const { module } = await runnerImport(resolve(entry), { configFile: false });
process.exitCode = await module.main(rest);
