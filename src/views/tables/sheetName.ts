import type { Table } from "../../budget/budget.ts";
import type { Language } from "../../budget/language.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { TABLE_WORDS } from "../../review/words/tableWords.ts";
import type { Names } from "../parts/names.ts";

interface Naming {
  readonly names: Names;
  readonly language: Language;
}

/** A table's short name: what it is by its role, or its printed title where its role is not known. */
export function tableName({ role, title }: Table, { names, language }: Naming): string {
  if (role === "other") return names.show(title);
  const name = wordingIn(TABLE_WORDS[role], language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
