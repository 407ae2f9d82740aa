/** What a part of the document is, by its heading. */
export const PART_KINDS = [
  "duties",
  "offices",
  "tables",
  "statement",
  "terms",
  "contents",
  "projects",
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** Headings of the document's parts, the first that fits decides. */
export const PART_HEADINGS: readonly { readonly kind: PartKind; readonly title: RegExp }[] = [
  { kind: "contents", title: /^目录$/ },
  { kind: "projects", title: /项目(?:经费|支出)?情况说明$/ },
  { kind: "terms", title: /名词解释$/ },
  { kind: "statement", title: /(?:情况说明|编制说明|预算说明)$/ },
  { kind: "tables", title: /(?:预算报表|预算表|预算公开表|公开表格)$/ },
  { kind: "offices", title: /机构设置(?:情况)?$/ },
  { kind: "duties", title: /(?:概况|主要职能|主要职责|部门职责|职责)$/ },
];

/** Sections inside the first part that list the offices. */
export const OFFICES_SECTION = /机构设置/;
