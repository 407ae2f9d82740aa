/** What can be wrong with a data file. Each is worded in the reader's language by i18n. */
export const PROBLEM_KINDS = [
  "not-json",
  "unknown-format",
  "unknown-version",
  "missing",
  "unexpected",
  "wrong-value",
  "not-an-amount",
  "cell-count",
  "role-count",
  "duplicate-id",
  "duplicate-code",
  "missing-parent",
  "wrong-code",
  "unknown-reference",
  "unfetched",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** One thing wrong with a data file: where, what was expected there and what was found. A value, never thrown alone. */
export interface DataProblem {
  readonly kind: ProblemKind;
  /** A path into the file: `tables[2].rows[4].cells[3]`. Empty for the file as a whole. */
  readonly place: string;
  readonly expected: string;
  readonly found: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/** A data file that was refused: carries every problem found, for the screen and the command line. */
export class DataError extends Error {
  readonly file: string;
  readonly problems: readonly DataProblem[];

  constructor(file: string, problems: readonly DataProblem[]) {
    const [first] = problems;
    super(
      `${file}: ${first ? `${first.kind} at ${first.place}: expected ${first.expected}, found ${first.found}` : "refused"}`,
    );
    this.name = "DataError";
    this.file = file;
    this.problems = problems;
  }
}

const LONGEST_SHOWN = 60;

/**
 * A found value as short text for a message: strings quoted, long ones cut with "…"; 1e400 is "Infinity", not JSON's null. Of what
 * is long or deep only the beginning is looked at: a broken file can be both, and nobody reads on.
 */
export function describeFound(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value, beginningOnly()) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** What lets JSON see as many parts of a value as can be shown, and of each no more than that. */
function beginningOnly() {
  let seen = 0;
  return (_: string, part: unknown): unknown => {
    seen += 1;
    if (seen > LONGEST_SHOWN) return undefined;
    return typeof part === "string" || Array.isArray(part) ? part.slice(0, LONGEST_SHOWN + 1) : part;
  };
}
