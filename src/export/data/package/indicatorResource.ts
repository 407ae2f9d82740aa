import type { Budget } from "../../../budget/budget.ts";
import { targetsOf } from "../formSheet.ts";
import { pageText } from "./holderResource.ts";
import { type PackageResource, refersTo } from "./resource.ts";

/** The performance targets of all forms, one printed target a record. */
export function indicatorResource({ forms }: Budget): PackageResource {
  return {
    name: "indicators",
    title: "绩效指标",
    description: "The performance targets of the project forms, as printed.",
    primaryKey: ["id"],
    foreignKeys: [refersTo("holder", "holders", "id")],
    fields: [
      { name: "id", type: "string", title: "地址", constraints: { required: true } },
      { name: "holder", type: "string", title: "所在的表", constraints: { required: true } },
      { name: "project", type: "string", title: "项目", columnType: "activity:generic:project:label" },
      { name: "class", type: "string", title: "一级指标" },
      { name: "category", type: "string", title: "二级指标" },
      {
        name: "phase",
        type: "string",
        title: "期间",
        description: "period: the whole period of the project; annual: the year of the budget.",
        constraints: { required: true, enum: ["period", "annual"] },
      },
      { name: "indicator", type: "string", title: "三级指标" },
      { name: "value", type: "string", title: "指标值", description: "As printed: ≥90%, 减少." },
      { name: "page", type: "integer", title: "页", constraints: { minimum: 1 } },
    ],
    records: forms.flatMap((form) =>
      targetsOf(form).map(({ className, category, phase, target }) => [
        ...[target.id, form.id, form.project, className, category, phase, target.name, target.value],
        pageText(form.page),
      ]),
    ),
  };
}
