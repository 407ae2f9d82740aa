import { defineMessages } from "./defineMessages.ts";

/** What is cited: a place of the published document, or what this site shows of it. */
export interface CitedPlace {
  /** The publishing body, as printed. */
  readonly body: string;
  readonly year: number;
  /** The document's title, as printed. */
  readonly title: string;
  /** Where in it: the table, the row, the column, what is printed there, the page. Empty for the whole. */
  readonly where: string;
  readonly address: string;
  /** The day of access, as 2026-01-31. */
  readonly on: string;
}

/**
 * Citations: in Chinese after the order of GB/T 7714 for electronic documents (who, title [EB/OL], year, place in the document,
 * [day of access], address), in English as a plain sentence that keeps the printed names.
 */
export const citeMessages = defineMessages(
  {
    citation: ({ body, year, title, where, address, on }: CitedPlace) =>
      `${body}. ${title}[EB/OL]. ${year}年度${where === "" ? "" : `：${where}`}[${on}]. ${address}.`,
    join: "，",
    page: (page: number) => `第 ${page} 页`,
    table: (label: string, title: string) => (label === "" ? title : `${label}《${title}》`),
    row: (row: number, name: string) => (name === "" ? `第 ${row} 行` : `第 ${row} 行“${name}”`),
    column: (column: number, name: string) => (name === "" ? `第 ${column} 列` : `第 ${column} 列“${name}”`),
    printed: (text: string, unit: string) => `印作“${text}”${unit === "" ? "" : `（${unit}）`}`,
    blank: "原表空白",
    computed: (sum: string, unit: string, terms: string) => `由原文数字算得 ${sum} ${unit} = ${terms}`,
    term: (amount: string, place: string) => `${amount}（${place}）`,
    view: (name: string) => `阳光预算“${name}”视图`,
    item: (name: string) => `“${name}”`,
    basis: { "with-carry-over": "含上年结转", "current-year": "仅当年预算" },
    finding: (id: string, title: string) => `核对结果 ${id}“${title}”`,
    form: (project: string) => `项目支出绩效目标表“${project}”`,
    section: (section: string, title: string) => `说明第${section}部分${title === "" ? "" : `“${title}”`}`,
    narrative: "文字说明里的数字",
    tables: "全部表格",
  },
  {
    citation: ({ body, year, title, where, address, on }: CitedPlace) =>
      `${body}, budget for ${year}: ${title}${where === "" ? "" : `, ${where}`}. ${address} (accessed ${on}).`,
    join: ", ",
    page: (page: number) => `page ${page}`,
    table: (label: string, title: string) => (label === "" ? title : `${label} (${title})`),
    row: (row: number, name: string) => (name === "" ? `row ${row}` : `row ${row} (${name})`),
    column: (column: number, name: string) =>
      name === "" ? `column ${column}` : `column ${column} (${name})`,
    printed: (text: string, unit: string) => `printed as “${text}”${unit === "" ? "" : ` (${unit})`}`,
    blank: "blank in the table",
    computed: (sum: string, unit: string, terms: string) =>
      `computed from printed figures: ${sum} ${unit} = ${terms}`,
    term: (amount: string, place: string) => `${amount} (${place})`,
    view: (name: string) => `“${name}” in Sunlit Budget`,
    item: (name: string) => `“${name}”`,
    basis: { "with-carry-over": "with carry-over", "current-year": "current year only" },
    finding: (id: string, title: string) => `finding ${id} “${title}”`,
    form: (project: string) => `performance-target form (${project})`,
    section: (section: string, title: string) =>
      `narrative, section ${section}${title === "" ? "" : ` (${title})`}`,
    narrative: "figures in the narrative",
    tables: "all tables",
  },
);
