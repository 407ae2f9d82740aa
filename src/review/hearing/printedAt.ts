import type {
  Budget,
  Claim,
  PerformanceForm,
  Printed,
  PrintedCount,
  PrintedPercent,
  Table,
} from "../../budget/budget.ts";
import type { Figure } from "../../budget/figure.ts";
import { linesOf } from "../../budget/lines.ts";
import type { Unit } from "../../budget/money.ts";
import { holderOf, type SourceId } from "../../budget/sourceId.ts";
import { unitName } from "../../budget/unitName.ts";
import { labelCell, labelTable } from "../evidence.ts";
import type { Evidence, Wording } from "../finding.ts";
import { fundingTerm } from "../rules/forms/fundingTerm.ts";
import { labelClaim } from "../rules/narrative/claimTerm.ts";

/** What kind of figure is printed: an amount, the change of one, a share, a number of things, or words. */
export type PrintedKind = "money" | "change" | "percent" | "count" | "words";

/** What is printed at an address: as evidence, what figure it is (null for words), and its unit in both languages. */
export interface PrintedHere {
  readonly evidence: Evidence;
  readonly kind: PrintedKind;
  readonly figure: Figure | null;
  readonly unit: Wording;
}

const NO_UNIT: Wording = { zh: "", en: "" };

/** What a budget prints at an address; null where it has no such place. */
export function printedAt(budget: Budget, source: SourceId): PrintedHere | null {
  const holder = holderOf(source);
  const table = budget.tables.find(({ id }) => id === holder);
  if (table) return printedInTable(table, source);
  const form = budget.forms.find(({ id }) => id === holder);
  if (form) return printedInForm(form, source);
  const claim = budget.narrative.claims.find(({ id }) => id === holder);
  return claim ? printedInClaim(claim, source) : null;
}

function printedInTable(table: Table, source: SourceId): PrintedHere | null {
  const [, row, column] = source.split(".");
  const cell = table.rows[Number(row) - 1]?.cells[Number(column) - 1];
  if (cell === undefined) return null;
  const side = table.columns[cell.column - 1]?.side;
  const line = linesOf(table, side).find((candidate) => candidate.row.number === cell.row);
  const label = line ? labelCell(line, cell) : labelTable(table);
  return {
    evidence: { source, printed: cell.text, page: cell.page, label },
    kind: cell.figure === null ? "words" : "money",
    figure: cell.figure,
    unit: cell.figure === null ? NO_UNIT : bothNames(cell.unit),
  };
}

function printedInForm(form: PerformanceForm, source: SourceId): PrintedHere | null {
  for (const phase of ["period", "annual"] as const) {
    const funding = form.funding[phase].find(({ id }) => id === source);
    if (funding === undefined) continue;
    const { evidence } = fundingTerm(form, funding, phase);
    return { evidence, kind: "money", figure: funding.figure, unit: bothNames(funding.unit) };
  }
  return null;
}

function printedInClaim(claim: Claim, source: SourceId): PrintedHere | null {
  const places: readonly (Claimed | null)[] = [
    claimedMoney(claim.amount, "money"),
    claimedMoney(claim.change?.amount ?? null, "change", changeWord(claim)),
    ...(claim.reason?.figures ?? []).map(({ item, amount }) =>
      claimedMoney(amount, "money", { zh: `原因：${item}`, en: `reason: ${item}` }),
    ),
    claim.count && {
      printed: claim.count,
      kind: "count",
      unit: { zh: claim.count.unit, en: claim.count.unit },
    },
    claimedPercent(claim.share),
    claimedPercent(claim.change?.percent ?? null, changeWord(claim)),
  ];
  const place = places.find((candidate) => candidate?.printed.id === source) ?? null;
  if (place === null) return null;
  const { printed, kind, unit, word } = place;
  const label = labelClaim(claim, word);
  return {
    evidence: { source, printed: printed.text, page: printed.page, label },
    kind,
    figure: printed.figure,
    unit,
  };
}

interface Claimed {
  readonly printed: Printed | PrintedPercent | PrintedCount;
  readonly kind: PrintedKind;
  readonly unit: Wording;
  readonly word?: Wording | undefined;
}

function claimedMoney(printed: Printed | null, kind: PrintedKind, word?: Wording): Claimed | null {
  return printed && { printed, kind, unit: bothNames(printed.unit), word };
}

function claimedPercent(printed: PrintedPercent | null, word?: Wording): Claimed | null {
  return printed && { printed, kind: "percent", unit: { zh: "%", en: "%" }, word };
}

function changeWord({ change }: Claim): Wording {
  return change?.direction === "increase" ? { zh: "增加", en: "increase" } : { zh: "减少", en: "decrease" };
}

function bothNames(unit: Unit): Wording {
  return { zh: unitName(unit, "zh-CN"), en: unitName(unit, "en") };
}
