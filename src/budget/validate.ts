import * as v from "valibot";
import { type DataProblem, describeFound, type Parsed } from "./problem.ts";

const MOST_PROBLEMS = 50;

/**
 * Holds an unknown value against a schema. Every mismatch becomes a problem with its path (at most 50);
 * a file of another format or version is refused as such and not picked apart further.
 */
export function validate<T extends v.GenericSchema>(schema: T, input: unknown): Parsed<v.InferOutput<T>> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  // Format and version stand first in every schema, so they are among these; a broken file can have a million others.
  const problems = result.issues.slice(0, MOST_PROBLEMS).map(problemOfIssue);
  const decisive = problems.find(
    (problem) => problem.kind === "unknown-format" || problem.kind === "unknown-version",
  );
  return { ok: false, problems: decisive ? [decisive] : problems };
}

/** Reads a file's text as JSON and holds it against a schema. */
export function validateText<T extends v.GenericSchema>(schema: T, text: string): Parsed<v.InferOutput<T>> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ kind: "not-json", place: "", expected: "JSON", found }] };
  }
  return validate(schema, input);
}

function problemOfIssue(issue: v.BaseIssue<unknown>): DataProblem {
  const place = placeOf(issue);
  const expected =
    issue.requirement instanceof RegExp ? String(issue.requirement) : (issue.expected ?? issue.type);
  const found = describeFound(issue.input);
  if (place === "format") return { kind: "unknown-format", place, expected, found };
  if (place === "version") return { kind: "unknown-version", place, expected, found };
  if (issue.received === "undefined") return { kind: "missing", place, expected, found };
  if (issue.expected === "never") return { kind: "unexpected", place, expected: "", found };
  return { kind: "wrong-value", place, expected, found };
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  let place = "";
  for (const item of issue.path ?? []) {
    if (typeof item.key === "number") place += `[${item.key}]`;
    else place += place === "" ? String(item.key) : `.${String(item.key)}`;
  }
  return place;
}
