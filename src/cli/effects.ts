import { readFile } from "node:fs/promises";

/** What a command does to the world outside it. */
export interface Effects {
  readonly readText: (path: string) => Promise<string>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** The disk and the terminal. */
export const PROCESS_EFFECTS: Effects = {
  readText: (path) => readFile(path, "utf8"),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};
