import type { DataProblem } from "./problem.ts";

/** Where in the file a parser stands, and whom it tells what it finds wrong there. */
export interface Report {
  readonly place: string;
  readonly report: (problem: DataProblem) => void;
}
