import type { DataContext } from "./dataContext.ts";
import { type DataCell, type DataColumn, textCell } from "./dataSheet.ts";

/** The column of a printed name; in English a second one with its rendering. */
export function nameColumns(title: string, { language, words }: DataContext): readonly DataColumn[] {
  const printed: DataColumn = { title, width: 30 };
  return language === "en" ? [printed, { title: words.columns.english, width: 36 }] : [printed];
}

/** A printed name and, in English, its rendering where one is known. */
export function nameCells(
  printed: string,
  code: string | null,
  { language, english }: DataContext,
): readonly DataCell[] {
  const name = textCell(printed.trim());
  return language === "en" ? [name, textCell(english(printed, code) ?? "")] : [name];
}
