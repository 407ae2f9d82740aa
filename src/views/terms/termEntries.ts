import type { Budget } from "../../budget/budget.ts";
import type { Glossary } from "../../budget/glossary.ts";
import { linesOf } from "../../budget/lines.ts";
import { plainName } from "../../budget/plainName.ts";
import type { GlossaryIndex } from "../../model/glossary/glossaryIndex.ts";

export const ENTRY_GROUPS = ["terms", "functional", "economic"] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];

/** An entry of the glossary: a term, or an account that the budget uses. */
export interface TermEntry {
  /** The item of its address: the term's id, the account's code, or the printed name of an account without one. */
  readonly id: string;
  readonly group: EntryGroup;
  readonly code: string | null;
  /** For accounts, the name as the document prints it. */
  readonly zh: string;
  readonly en: string | null;
  readonly also: readonly string[];
  readonly plain: { readonly zh: string; readonly en: string } | null;
  /** Where the document explains the word itself: its place among the document's headwords. */
  readonly headword: { readonly index: number; readonly page: number | null } | null;
}

interface EntrySources {
  readonly budget: Budget;
  readonly glossary: GlossaryIndex | null;
  readonly file: Glossary | null;
}

/** The entries of the glossary for a budget: all terms, then the functional and economic accounts that its tables print. */
export function termEntries(sources: EntrySources): readonly TermEntry[] {
  return [...terms(sources), ...functionalAccounts(sources), ...economicAccounts(sources)];
}

function terms({ budget, glossary, file }: EntrySources): readonly TermEntry[] {
  const headwords = new Map(
    budget.narrative.terms.map(({ title, page }, index) => [
      glossary?.term(title)?.id ?? title,
      { title, index, page },
    ]),
  );
  const known = (file?.terms ?? []).map(
    ({ id, zh, en, also, plain }): TermEntry => ({
      id,
      group: "terms",
      code: null,
      zh,
      en,
      also: also ?? [],
      plain,
      headword: headwords.get(id) ?? null,
    }),
  );
  const ids = new Set(known.map(({ id }) => id));
  const others = [...headwords].filter(([id]) => !ids.has(id));
  return [...known, ...others.map(([id, headword]) => unknownHeadword(id, headword))];
}

interface Headword {
  readonly title: string;
  readonly index: number;
  readonly page: number | null;
}

/** A word that the document explains and the glossary does not know. */
function unknownHeadword(id: string, headword: Headword): TermEntry {
  return { id, group: "terms", code: null, zh: headword.title, en: null, also: [], plain: null, headword };
}

function functionalAccounts({ budget, glossary }: EntrySources): readonly TermEntry[] {
  const printed = new Map<string, string>();
  for (const line of printedLines(budget)) {
    if (line.code !== null && [3, 5, 7].includes(line.code.length) && !isEconomic(line.role)) {
      if (!printed.has(line.code)) printed.set(line.code, plainName(line.name));
    }
  }
  const codes = [...printed].sort(([left], [right]) => (left < right ? -1 : 1));
  return codes.map(([code, zh]) =>
    accountEntry({ group: "functional", code, zh, account: glossary?.functional(code, budget.year) }),
  );
}

function economicAccounts({ budget, glossary }: EntrySources): readonly TermEntry[] {
  const printed = new Map<string, TermEntry>();
  for (const line of printedLines(budget).filter(({ role }) => isEconomic(role))) {
    const zh = plainName(line.name);
    const account = glossary?.economic(zh, line.code);
    const code = line.code ?? account?.code ?? null;
    const entry = accountEntry({ group: "economic", code, zh, account });
    if (!printed.has(entry.id)) printed.set(entry.id, entry);
  }
  return [...printed.values()];
}

interface AccountParts {
  readonly group: EntryGroup;
  readonly code: string | null;
  readonly zh: string;
  readonly account: ReturnType<GlossaryIndex["functional"]>;
}

function accountEntry({ group, code, zh, account }: AccountParts): TermEntry {
  return {
    id: code ?? zh,
    group,
    code,
    zh,
    en: account?.en ?? null,
    also: [],
    plain: account?.plain ?? null,
    headword: null,
  };
}

function printedLines(budget: Budget) {
  return budget.tables.flatMap((table) => table.sides.flatMap((side) => linesOf(table, side)));
}

function isEconomic(role: string): boolean {
  return role === "economic-class" || role === "economic-item";
}
