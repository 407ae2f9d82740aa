/** What a taken file is named for. */
export interface FileNaming {
  /** The id of the budget. */
  readonly budget: string;
  /** The view, picture or table: `flows`, `table-t4`. */
  readonly part: string;
  readonly language: string;
  /** The day it was taken, as 2026-01-31. */
  readonly on: string;
  /** Without the dot. */
  readonly extension: string;
}

const LONGEST_PART = 60;

/**
 * The name of a taken file: `qingxi-archive-2024_flows_zh-CN_2026-01-31.csv`. Only letters, digits, hyphens and underscores
 * before the dot, so that Windows, old archives and mail programs take it; what a part has beyond that is left out.
 */
export function fileName({ budget, part, language, on, extension }: FileNaming): string {
  const parts = [budget, part, language, on].map(plainPart).filter((text) => text !== "");
  return `${parts.join("_")}.${extension}`;
}

function plainPart(text: string): string {
  return text
    .replace(/[^A-Za-z0-9-]+/g, "-")
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, "");
}
