import type { FileForm, FileTable } from "../budget/schema.ts";

export interface Identity {
  readonly year: number | null;
  readonly body: {
    readonly name: string;
    readonly code: string | null;
    readonly region: string;
    readonly kind: string | null;
  };
  readonly title: string;
}

export interface IdentityParts {
  readonly tables: readonly FileTable[];
  readonly forms: readonly FileForm[];
  readonly about: string;
  /** The first lines of the document. */
  readonly cover: readonly string[];
}

const REGION =
  /^(?:[\u4e00-\u9fff]{2,7}?(?:省|自治区))?(?:[\u4e00-\u9fff]{2,6}?(?:市|自治州|盟))?(?:[\u4e00-\u9fff]{1,6}?(?:区|县|旗))?/;
const KIND = /是((?:全额|差额|自收自支|参照|参公|财政拨款|公益)[^，。；]{0,30}单位)/;
const YEAR = /(20\d{2})\s*年/g;

/** Whose budget it is and of which year, from what tables, forms and text print. */
export function readIdentity({ tables, forms, about, cover }: IdentityParts): Identity {
  const name = bodyName(tables, cover);
  const year = yearOf(tables, cover, about);
  const code = forms
    .flatMap((form) => form.fields.filter((field) => field.role === "supervisor"))
    .map((field) => /^(\d{3,})-/.exec(field.text)?.[1])
    .find((found) => found !== undefined);
  const region = REGION.exec(name)?.[0] ?? "";
  return {
    year,
    body: {
      name,
      code: code ?? null,
      region: region === "" ? name : region,
      kind: KIND.exec(about)?.[1] ?? null,
    },
    title: `${name}${year ?? ""}年部门预算`,
  };
}

function bodyName(tables: readonly FileTable[], cover: readonly string[]): string {
  const printed = mostOften(tables.map((table) => table.body).filter((body) => body !== ""));
  if (printed !== undefined) return printed;
  const named = cover.map((line) =>
    /(?:部门|单位)[:：]?\s*(\S{4,30})$|^(\S{4,30}?)20\d{2}年/.exec(line.trim()),
  );
  return named.map((found) => found?.[1] ?? found?.[2]).find((found) => found !== undefined) ?? "";
}

function yearOf(tables: readonly FileTable[], cover: readonly string[], about: string): number | null {
  const titles = tables.map((table) => table.title);
  const columns = tables.flatMap((table) => table.columns.flatMap((column) => column.title));
  const sources = [titles.join(" "), cover.join(" "), columns.join(" "), about];
  for (const text of sources) {
    const years = [...text.matchAll(YEAR)].map((match) => match[1] ?? "");
    // Of years named as often as each other the later: a column of the year before stands beside it.
    const found = mostOften(years.sort().reverse());
    if (found !== undefined) return Number(found);
  }
  return null;
}

function mostOften(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
