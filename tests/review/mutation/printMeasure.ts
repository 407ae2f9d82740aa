import { FAULT_KINDS, type Measure, type Tally } from "./measure.ts";

/** The figures of a measurement as a Markdown table, by kind of fault. */
export function printMeasure({ tallies, untouched, falseAlarms }: Measure): string {
  const total = tallies.reduce((sum, { faults }) => sum + faults, 0);
  return [
    `${total} single faults; ${untouched} untouched budgets, ${falseAlarms.length} false alarms.`,
    "",
    "| kind of fault | faults | found | of these: differs · rounding · refused | cell or row named | “cannot be checked” | elsewhere | missed |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...tallies.map(printRow),
  ].join("\n");
}

/** How many faults of a kind are found at their place or refused with it, of a hundred. */
export function recallOf({ faults, differs, rounding, refused }: Tally): number {
  return faults === 0 ? 100 : (100 * (differs + rounding + refused)) / faults;
}

function printRow(tally: Tally): string {
  const { kind, faults, differs, rounding, refused, exact, unchecked, elsewhere, missed } = tally;
  const beyond = FAULT_KINDS.find((entry) => entry.name === kind)?.beyond ?? "";
  const cells = [
    beyond === "" ? kind : `${kind} (${beyond})`,
    faults,
    `${recallOf(tally).toFixed(1)} %`,
    `${differs} · ${rounding} · ${refused}`,
    exact,
    unchecked,
    elsewhere.length,
    missed.length,
  ];
  return `| ${cells.join(" | ")} |`;
}
