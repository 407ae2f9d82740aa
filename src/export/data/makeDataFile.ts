import { fileName } from "../fileName.ts";
import type { TakenFile } from "../takenFile.ts";
import type { DataContext, DataSubject } from "./dataContext.ts";
import { makeSheets } from "./makeSheets.ts";
import { notesSheet } from "./notesSheet.ts";
import { printCsv } from "./printCsv.ts";
import { printWorkbook, WORKBOOK_TYPE } from "./printWorkbook.ts";

/** The forms of a table or of the data of a view. CSV holds the main sheet only, a workbook all of them and its notes. */
export const DATA_FORMS = ["csv", "xlsx"] as const;
export type DataForm = (typeof DATA_FORMS)[number];

/** A table, or the data of a view, as a file to take away. */
export function makeDataFile(subject: DataSubject, form: DataForm, context: DataContext): TakenFile {
  const { budget, language, on } = context;
  const name = fileName({ budget: budget.id, part: partOf(subject, context), language, on, extension: form });
  const sheets = makeSheets(subject, context);
  switch (form) {
    case "csv": {
      const [main = { name: "", columns: [], rows: [] }] = sheets;
      return { name, type: "text/csv;charset=utf-8", bytes: printCsv(main) };
    }
    case "xlsx":
      return { name, type: WORKBOOK_TYPE, bytes: printWorkbook([...sheets, notesSheet(sheets, context)]) };
  }
}

/** What is taken, in a file's name; the basis where the figures depend on it. */
function partOf(subject: DataSubject, { basis }: DataContext): string {
  switch (subject.kind) {
    case "table":
      return `table-${subject.id}`;
    case "form":
      return `form-${subject.id}`;
    case "overview":
    case "functions":
    case "flows":
      return `${subject.kind}-${basis}`;
    case "narrative":
    case "projects":
    case "findings":
    case "tables":
      return subject.kind;
  }
}
