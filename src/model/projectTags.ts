import { moneyOf } from "./amount.ts";
import type { ProjectSheet } from "./projects.ts";

export const PROJECT_TAGS = ["one-off", "only-carried-over", "no-targets"] as const;
export type ProjectTag = (typeof PROJECT_TAGS)[number];

/** What a reader should know of a project at a glance, in the order of `PROJECT_TAGS`. */
export function tagsOf(sheet: ProjectSheet): readonly ProjectTag[] {
  const holds: Readonly<Record<ProjectTag, boolean>> = {
    "one-off": isOneOff(sheet),
    "only-carried-over": !hasMoney(sheet.current) && hasMoney(sheet.carriedOver),
    "no-targets": sheet.form === null,
  };
  return PROJECT_TAGS.filter((tag) => holds[tag]);
}

/** 项目属性 says 一次性项目. */
function isOneOff({ form }: ProjectSheet): boolean {
  return form?.fields.some(({ role, text }) => role === "attribute" && text.includes("一次性")) ?? false;
}

function hasMoney(amount: ProjectSheet["current"]): boolean {
  const money = moneyOf(amount);
  return money !== null && !money.isZero();
}
