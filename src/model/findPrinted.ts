import type {
  Budget,
  Cell,
  Claim,
  Funding,
  Heading,
  Indicator,
  PerformanceForm,
  Printed,
  Table,
  Target,
} from "../budget/budget.ts";
import { holderOf, type SourceId } from "../budget/sourceId.ts";

/** Where a printed figure stands: the cell of a table, the money or target of a form, or a figure of the narrative. */
export type Place =
  | { readonly kind: "cell"; readonly table: Table; readonly cell: Cell }
  | {
      readonly kind: "funding";
      readonly form: PerformanceForm;
      readonly phase: "period" | "annual";
      readonly funding: Funding;
    }
  | {
      readonly kind: "target";
      readonly form: PerformanceForm;
      readonly indicator: Indicator;
      readonly target: Target | null;
    }
  | {
      readonly kind: "claim";
      readonly claim: Claim;
      readonly section: Heading | undefined;
      readonly printed: Printed | null;
    };

/** The place of an address in a budget, or null where the budget has no such place. */
export function findPrinted(budget: Budget, id: SourceId): Place | null {
  const holder = holderOf(id);
  const table = budget.tables.find((candidate) => candidate.id === holder);
  if (table) return cellIn(table, id);
  const form = budget.forms.find((candidate) => candidate.id === holder);
  if (form) return placeInForm(form, id);
  const claim = budget.narrative.claims.find((candidate) => candidate.id === holder);
  return claim ? placeOfClaim(budget, claim, id) : null;
}

function cellIn(table: Table, id: SourceId): Place | null {
  const [, row, column] = id.split(".");
  const cell = table.rows[Number(row) - 1]?.cells[Number(column) - 1];
  return cell ? { kind: "cell", table, cell } : null;
}

function placeInForm(form: PerformanceForm, id: SourceId): Place | null {
  for (const phase of ["period", "annual"] as const) {
    const funding = form.funding[phase].find((entry) => entry.id === id);
    if (funding) return { kind: "funding", form, phase, funding };
  }
  for (const indicator of form.indicators) {
    if (indicator.id === id) return { kind: "target", form, indicator, target: indicator.annual };
    const target = [indicator.period, indicator.annual].find((candidate) => candidate?.id === id);
    if (target) return { kind: "target", form, indicator, target };
  }
  return null;
}

function placeOfClaim(budget: Budget, claim: Claim, id: SourceId): Place {
  const section = budget.narrative.sections.find((candidate) => candidate.number === claim.section);
  const reasons = claim.reason?.figures.map((figure) => figure.amount) ?? [];
  const printed =
    [claim.amount, claim.change?.amount ?? null, ...reasons].find((candidate) => candidate?.id === id) ??
    null;
  return { kind: "claim", claim, section, printed };
}
