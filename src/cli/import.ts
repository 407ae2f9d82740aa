import { runImport } from "./importRun.ts";

/** npm run --silent import -- FILE… [--out DIR] [--corrections FILE] [--json] [--id ID] [--on YYYY-MM-DD] */
export function main(args: readonly string[]): Promise<number> {
  return runImport(args, {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    progress: process.stderr.isTTY === true,
    today: () => new Date().toISOString().slice(0, 10),
    now: () => performance.now(),
  });
}
