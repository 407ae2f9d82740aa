import type { Budget } from "../../../budget/budget.ts";
import type { PackageResource } from "./resource.ts";

/** What holds printed figures: the tables and forms as published, and the claims of the narrative. */
export function holderResource({ tables, forms, narrative }: Budget): PackageResource {
  return {
    name: "holders",
    title: "表、绩效目标表和文字说明",
    description:
      "The tables, performance-target forms and statements that print the figures. state is no-data where the document prints that a table has no data.",
    primaryKey: ["id"],
    foreignKeys: [],
    fields: [
      { name: "id", type: "string", title: "编号", constraints: { required: true } },
      {
        name: "kind",
        type: "string",
        title: "种类",
        constraints: { required: true, enum: ["table", "form", "claim"] },
      },
      { name: "number", type: "string", title: "表号或章节", description: "As printed." },
      { name: "title", type: "string", title: "标题", description: "As printed; of a claim, its subject." },
      { name: "role", type: "string", title: "是什么", description: "What the table or claim is." },
      { name: "unit", type: "string", title: "单位" },
      {
        name: "state",
        type: "string",
        title: "状态",
        constraints: { required: true, enum: ["published", "no-data", "none-stated"] },
      },
      { name: "page", type: "integer", title: "起始页", constraints: { minimum: 1 } },
    ],
    records: [
      ...tables.map(({ id, number, title, role, unit, state, pages }) => [
        ...[id, "table", number, title, role, unit, state],
        pageText(pages[0] ?? null),
      ]),
      ...forms.map(({ id, label, project, unit, page }) => [
        ...[id, "form", label, project, "performance-targets", unit, "published"],
        pageText(page),
      ]),
      ...narrative.claims.map(({ id, section, item, subject, none, page }) => [
        ...[id, "claim", section, item ?? "", subject, "", none ? "none-stated" : "published"],
        pageText(page),
      ]),
    ],
  };
}

/** A page as the text of an integer field. */
export function pageText(page: number | null): string {
  return page === null ? "" : String(page);
}
