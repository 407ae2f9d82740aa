import type { Annotations } from "../../budget/annotations.ts";
import type { Language } from "../../budget/language.ts";
import { plainName } from "../../budget/plainName.ts";
import type { GlossaryIndex } from "../../model/glossary/glossaryIndex.ts";

/** Printed names in the reader's language. The Chinese is authoritative: where no English is known, it stands. */
export interface Names {
  /** The name to show: for a code of the functional classification give the code too. */
  readonly show: (printed: string, code?: string | null) => string;
  /** The English rendering, or null where none is known. */
  readonly english: (printed: string, code?: string | null) => string | null;
}

interface NamesParts {
  readonly language: Language;
  readonly year: number;
  readonly glossary: GlossaryIndex | null;
  readonly annotations: Annotations | null;
}

/** Looks printed names up in the budget's own annotations, then in the glossary of accounts and terms. */
export function buildNames({ language, year, glossary, annotations }: NamesParts): Names {
  const english = (printed: string, code: string | null = null): string | null => {
    const name = printed.trim();
    const own = annotations?.names[name] ?? annotations?.names[plainName(name)];
    if (own !== undefined) return own;
    const account = accountOf(glossary, { name, code, year });
    return account?.en ?? glossary?.term(name)?.en ?? glossary?.term(plainName(name))?.en ?? null;
  };
  const show = (printed: string, code: string | null = null) =>
    language === "en" ? (english(printed, code) ?? printed) : printed;
  return { show, english };
}

interface Wanted {
  readonly name: string;
  readonly code: string | null;
  readonly year: number;
}

function accountOf(glossary: GlossaryIndex | null, { name, code, year }: Wanted) {
  const coded =
    code === null ? undefined : (glossary?.functional(code, year) ?? glossary?.economic(name, code));
  return coded ?? glossary?.functionalNamed(name, year) ?? glossary?.economic(name, null);
}
