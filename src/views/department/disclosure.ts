import { type Budget, type Claim, claimsAbout, type Table, tableOf } from "../../budget/budget.ts";
import type { ClaimSubject, TableRole } from "../../budget/roles.ts";

/**
 * What a document publishes of something the law has it publish, in its table and in its narrative. The ways in which it can
 * be nothing stay apart: a table that is not there, one that says it has no data, and words that say there is none.
 */
export interface Disclosure {
  readonly table:
    | { readonly kind: "missing" }
    | { readonly kind: "no-data"; readonly table: Table }
    | { readonly kind: "published"; readonly table: Table };
  readonly claims: readonly Claim[];
}

/** What the document publishes under a role of its tables and a subject of its narrative. */
export function readDisclosure(budget: Budget, role: TableRole, subject: ClaimSubject): Disclosure {
  const table = tableOf(budget, role);
  return { table: stateOf(table), claims: claimsAbout(budget, subject) };
}

function stateOf(table: Table | undefined): Disclosure["table"] {
  if (table === undefined) return { kind: "missing" };
  return { kind: table.state, table };
}
