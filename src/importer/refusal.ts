/** Why a file could not be read at all, and in which words that is told. */
export const REFUSALS = {
  empty: { zh: "文件是空的", en: "the file is empty" },
  "too-large": { zh: "文件过大", en: "the file is too large" },
  "not-a-document": {
    zh: "不是 PDF，不是电子表格，也不是文本文件",
    en: "the file is neither a PDF nor a workbook nor plain text",
  },
  "not-a-workbook": {
    zh: "是压缩包或其他 Office 文件，不是 XLSX 或 XLS 电子表格",
    en: "the file is an archive or another office file, not an XLSX or XLS workbook",
  },
  "unpacks-too-large": {
    zh: "解压后过大，可能是压缩炸弹",
    en: "the file unpacks to more than may be read: it may be a decompression bomb",
  },
  encrypted: { zh: "文件已加密，需要密码", en: "the file is encrypted and asks for a password" },
  damaged: { zh: "文件已损坏或不完整", en: "the file is damaged or cut short" },
  scanned: {
    zh: "PDF 没有文字层（可能是扫描件）",
    en: "the PDF has no text layer: its pages are probably scanned",
  },
  "too-many-pages": { zh: "页数过多", en: "the document has too many pages" },
  "too-slow": { zh: "读取超时", en: "reading took too long" },
  "torn-text": {
    zh: "这份文字没有保留表格的版面，数字属于哪一列分不清。请直接读取 PDF，或用 pdftotext -layout 提取文字",
    en: "the text does not keep the layout of its tables, so that the columns of its figures cannot be told: read the PDF itself, or extract the text with pdftotext -layout",
  },
  "no-tables": { zh: "没有找到任何预算表", en: "no budget table was found" },
  "no-body": { zh: "没有找到部门名称", en: "no name of a body was found" },
  "no-year": { zh: "没有找到预算年度", en: "no budget year was found" },
  unreadable: { zh: "文件无法打开", en: "the file cannot be opened" },
  directory: { zh: "是文件夹，请给出其中的文件", en: "this is a folder: name the files in it" },
  "same-id": {
    zh: "标识已被另一份预算占用，没有写入",
    en: "the id belongs to another budget; nothing was written",
  },
  unwritable: { zh: "无法写入", en: "the result cannot be written" },
  invalid: { zh: "读出的结果不符合格式", en: "what was read does not fit the format" },
  corrections: { zh: "更正文件不适用", en: "the corrections do not apply" },
} as const;
export type RefusalReason = keyof typeof REFUSALS;

/** A file that was refused: the reason and what was found. Nothing of it is kept. */
export interface Refusal {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  readonly detail: string;
}

export function refuse(reason: RefusalReason, detail = ""): Refusal {
  return { kind: "refused", reason, detail };
}

/** The refusal in Chinese and English, on one line. */
export function refusalMessage({ reason, detail }: Refusal): string {
  const { zh, en } = REFUSALS[reason];
  return `${zh} / ${en}${detail === "" ? "" : ` (${detail})`}`;
}

/** Whether reading ended in a refusal. */
export function isRefusal(value: object): value is Refusal {
  return "kind" in value && value.kind === "refused";
}
