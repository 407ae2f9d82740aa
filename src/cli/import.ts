import { runImport } from "./importRun.ts";

/** npm run --silent import -- FILE… [--out DIR] [--corrections FILE] [--json] [--id ID] [--on YYYY-MM-DD] */
export function main(args: readonly string[]): Promise<number> {
  return runImport(args, {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    progress: process.stderr.isTTY === true ? (line) => process.stderr.write(`\r\u001B[K${line}`) : null,
    today: () => dayOf(new Date()),
    now: () => performance.now(),
  });
}

/** The day by the clock of this machine, YYYY-MM-DD. */
function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
