import type { Line } from "../../budget/lines.ts";
import type { LineRole } from "../../budget/roles.ts";
import type { Evidence, Wording } from "../finding.ts";
import type { Check, Comparison, Observation, Place } from "../rule.ts";
import { present, type Term } from "../term.ts";

/** Lines of which a table has many, so that their role does not name them. */
const MANY: ReadonlySet<LineRole> = new Set<LineRole>([
  "class",
  "section",
  "item",
  "economic-class",
  "economic-item",
  "department",
  "unit",
  "project",
  "heading",
  "other",
]);

/** The place of a line: "t2-208", "t1-expenditure-grand-total", "t13-row4". */
export function placeOf(line: Line, detail: string): Place {
  const side = line.table.sides.length > 1 ? `${line.side}-` : "";
  return { key: `${line.table.id}-${side}${nameOf(line)}`, detail };
}

function nameOf(line: Line): string {
  if (line.row.printedSo.includes("code-printed-twice")) return `row${line.row.number}`;
  if (line.code !== null) return line.code;
  return MANY.has(line.role) ? `row${line.row.number}` : line.role;
}

export interface Equation {
  readonly place: Place;
  readonly left: readonly (Term | null)[];
  readonly right: readonly (Term | null)[];
  readonly others?: readonly (readonly (Term | null)[])[];
  readonly relation?: Comparison["relation"];
  readonly whenBlank?: "zero" | "unchecked";
  readonly text?: Wording;
}

/** A comparison of two sides, or none where the document has no place for one of them. */
export function compare({
  place,
  left,
  right,
  others,
  relation,
  whenBlank,
  text,
}: Equation): readonly Comparison[] {
  const first = present(left);
  const rights = [right, ...(others ?? [])].map(present).filter((terms) => terms.length > 0);
  const [second, ...further] = rights;
  if (first.length === 0 || second === undefined) return [];
  return [
    {
      kind: "comparison",
      place,
      relation: relation ?? "equal",
      left: first,
      right: second,
      others: further,
      whenBlank: whenBlank ?? "unchecked",
      ...(text ? { text } : {}),
    },
  ];
}

/** What a rule saw; where it looked at something and has nothing to say of it, that is counted, not shown. */
export function seenOrAmissNowhere(checks: readonly Check[], looked: boolean): readonly Check[] {
  return checks.length > 0 || !looked ? checks : [nothingAmiss("all")];
}

function nothingAmiss(key: string): Observation {
  const text = { zh: "", en: "" };
  return {
    kind: "observation",
    place: { key, detail: "looked-at" },
    outcome: "holds",
    left: [],
    right: [],
    text,
  };
}

export interface Unprinted {
  readonly key: string;
  readonly evidence: readonly Evidence[];
  readonly text: Wording;
}

/** That a line which a rule needs is not printed, with what stands in its stead. */
export function lineNotPrinted({ key, evidence, text }: Unprinted): Observation {
  const place = { key, detail: "not-printed" };
  return { kind: "observation", place, outcome: "unchecked", left: evidence, right: [], text };
}
