import { runImport } from "../../src/cli/importRun.ts";

/** Imports many files in one run and prints the heap in megabytes after each of them, as a JSON list: FILES… --out DIR */
export async function main(args: readonly string[]): Promise<number> {
  const { gc } = globalThis;
  if (!gc) throw new Error("run with --expose-gc");
  const heaps: number[] = [];
  await runImport([...args, "--json"], {
    out: () => {
      gc();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      heaps.push((heapUsed + arrayBuffers) / 2 ** 20);
    },
    err: (line) => process.stderr.write(`${line}\n`),
    progress: null,
    today: () => "2026-01-01",
    now: () => performance.now(),
  });
  process.stdout.write(`${JSON.stringify(heaps)}\n`);
  return 0;
}
