/** Why a document is taken to lack something. */
export const GAP_KINDS = [
  "contents",
  "numbering",
  "referred",
  "page-count",
  "statutory",
  "forms",
  "form",
  "ends-in-table",
  "ends-in-text",
  "ends-after-tables",
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** A sign that part of a document is not there: where it shows, what the document lets expect, and what was found. */
export interface Gap {
  readonly kind: GapKind;
  /** Counted from 1; null where the sign stands on no one page. */
  readonly page: number | null;
  readonly expected: string;
  readonly found: string;
}

const WORDS: Record<GapKind, string> = {
  contents: "目录列出而正文没有 / named by the contents and not found",
  numbering: "表号不连续 / a table's number is skipped",
  referred: "文字提到而没有 / referred to by the text and not found",
  "page-count": "缺页 / pages are missing",
  statutory: "应有而未找到 / expected and not found, and nothing in the document says why",
  forms: "绩效目标表不全 / target forms are missing",
  form: "绩效目标表在末页中断 / the target form on the last page breaks off",
  "ends-in-table": "文件在表中结束 / the document ends inside a table",
  "ends-in-text": "文件在句中结束 / the document ends inside a sentence or after a heading",
  "ends-after-tables": "表格之后没有文字部分 / the parts that follow the tables are missing",
};

/** A gap in Chinese and English, on one line. */
export function wordGap({ kind, page, expected, found }: Gap): string {
  const where = page === null ? "" : ` p. ${page}:`;
  return `${WORDS[kind]}:${where} 应为 / expected “${expected}”, 实为 / found “${found}”`;
}
