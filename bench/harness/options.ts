/** What can be measured, each by itself; all where none is named. */
export const PARTS = [
  "bytes",
  "load",
  "draw",
  "zoom",
  "import",
  "many",
  "review",
  "build",
  "profile",
] as const;
export type Part = (typeof PARTS)[number];

/** Profiling is asked for by name: it measures nothing, it tells where the time goes. */
const ALL: readonly Part[] = PARTS.filter((part) => part !== "profile");

export interface BenchOptions {
  readonly parts: readonly Part[];
  readonly runs: number;
  /** The pages to measure, by name; all where empty. The site's own are always among them. */
  readonly only: readonly string[];
}

const MOST_RUNS = 99;

/** Reads the arguments of `npm run bench -- [PART…] [--runs N] [--only PAGE,PAGE]`; throws where one is not known. */
export function parseOptions(args: readonly string[]): BenchOptions {
  const parts: Part[] = [];
  let runs = 5;
  let only: readonly string[] = [];
  const rest = [...args];
  while (rest.length > 0) {
    const word = rest.shift() ?? "";
    if (word === "--runs") runs = parseRuns(rest.shift());
    else if (word === "--only") only = (rest.shift() ?? "").split(",").filter((name) => name !== "");
    else parts.push(parsePart(word));
  }
  if (parts.includes("profile") && parts.length > 1)
    throw new Error("profile: expected no other part beside it, for its builds keep their names");
  return { parts: parts.length > 0 ? parts : ALL, runs, only };
}

function parseRuns(word: string | undefined): number {
  const runs = Number(word);
  if (Number.isInteger(runs) && runs >= 1 && runs <= MOST_RUNS) return runs;
  throw new Error(`--runs: expected a number from 1 to ${MOST_RUNS}, found ${String(word)}`);
}

function parsePart(word: string): Part {
  const part = PARTS.find((each) => each === word);
  if (part !== undefined) return part;
  throw new Error(`expected one of ${PARTS.join(", ")}, found ${word}`);
}
