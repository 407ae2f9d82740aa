import type { Account, Glossary, Term } from "../../budget/glossary.ts";
import { plainName } from "../../budget/plainName.ts";

/**
 * The glossary by code, printed name and id. It only supplies English and an explanation: a published name that differs from
 * the glossary's stays as it was published.
 */
export interface GlossaryIndex {
  /** The functional account of a code (类 3, 款 5, 项 7 digits) under the name it had in the year, else the nearest year's. */
  readonly functional: (code: string, year: number) => Account | undefined;
  /** The functional account of a name printed without its code ("一、一般公共服务支出"): the widest of that name. */
  readonly functionalNamed: (name: string, year: number) => Account | undefined;
  /** The economic account of a printed code or, where none is printed or known, of a printed name. */
  readonly economic: (name: string, code: string | null) => Account | undefined;
  /** The term of an id, or of one of its printed forms. */
  readonly term: (idOrPrinted: string) => Term | undefined;
}

/** Looks the glossary's entries up; every lookup yields undefined for what the glossary does not know. */
export function buildGlossaryIndex(glossary: Glossary): GlossaryIndex {
  const functional = groupBy(glossary.functional, (account) => account.code);
  const functionalNames = groupBy(glossary.functional, (account) => nameKey(account.zh));
  const economic = groupBy(glossary.economic, (account) => account.code);
  const economicNames = groupBy(glossary.economic, (account) => nameKey(account.zh));
  const terms = termsByForm(glossary.terms);
  return {
    functional: (code, year) => nearestInYear(functional.get(code) ?? [], year),
    functionalNamed: (name, year) => nearestInYear(widest(functionalNames.get(nameKey(name)) ?? []), year),
    economic: (name, code) =>
      economic.get(code ?? "")?.[0] ?? usualAccount(economicNames.get(nameKey(name)) ?? []),
    term: (idOrPrinted) => terms.get(idOrPrinted) ?? terms.get(nameKey(idOrPrinted)),
  };
}

/** What two printed forms of a name have in common: no ordinal, no spaces, and one kind of quotation marks and brackets. */
function nameKey(name: string): string {
  return plainName(name)
    .replace(/[“”"「」]/g, "")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）");
}

function nearestInYear(accounts: readonly Account[], year: number): Account | undefined {
  const [first, ...rest] = accounts;
  if (first === undefined) return undefined;
  let nearest = first;
  for (const account of rest) {
    if (yearsAway(account, year) < yearsAway(nearest, year)) nearest = account;
  }
  return nearest;
}

function yearsAway({ from, to }: Account, year: number): number {
  if (from !== undefined && year < from) return from - year;
  if (to !== undefined && year > to) return year - to;
  return 0;
}

function widest(accounts: readonly Account[]): readonly Account[] {
  const shortest = Math.min(...accounts.map((account) => account.code.length));
  return accounts.filter((account) => account.code.length === shortest);
}

/** Accounts under 309 and 311 repeat names of 310 and 312; departments' basic spending uses the latter. */
const CAPITAL_CONSTRUCTION = ["309", "311"];

function usualAccount(accounts: readonly Account[]): Account | undefined {
  return accounts.find((account) => !CAPITAL_CONSTRUCTION.includes(account.code.slice(0, 3))) ?? accounts[0];
}

function termsByForm(terms: readonly Term[]): ReadonlyMap<string, Term> {
  const byForm = new Map<string, Term>();
  for (const term of terms) {
    for (const form of [term.id, nameKey(term.zh), ...(term.also ?? []).map(nameKey)]) {
      if (!byForm.has(form)) byForm.set(form, term);
    }
  }
  return byForm;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
