import { read, utils, type WorkSheet } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";

/** The records of a CSV as RFC 4180 reads them: an independent reading, character by character. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let [record, field, quoted]: [string[], string, boolean] = [[], "", false];
  const characters = [...text.replace(/^\uFEFF/, "")];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? "";
    if (quoted && character === '"' && characters[index + 1] === '"') {
      field += '"';
      index += 1;
    } else if (character === '"') quoted = !quoted;
    else if (quoted) field += character;
    else if (character === ",") {
      record.push(field);
      field = "";
    } else if (character === "\n") {
      records.push([...record, field]);
      [record, field] = [[], ""];
    } else if (character !== "\r") field += character;
  }
  return records;
}

/** The sheets of a workbook by their names, as another program reads them. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, WorkSheet> {
  const book = read(bytes, { type: "array", cellNF: true });
  return new Map(
    book.SheetNames.flatMap((name): [string, WorkSheet][] => {
      const sheet = book.Sheets[name];
      return sheet ? [[name, sheet]] : [];
    }),
  );
}

/** The values of a sheet row by row; null for an empty cell. */
export function rowsOf(sheet: WorkSheet | undefined): readonly (readonly unknown[])[] {
  return sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null, raw: true }) : [];
}

/** The files of an archive as text, by their paths. */
export function readArchive(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
}
