import type { FileForm } from "../../budget/schema.ts";
import { lastOf } from "../lastOf.ts";
import type { TextPage } from "../text/textPage.ts";
import type { Gap } from "./gap.ts";

const STATED = /(?:绩效目标管理|绩效目标)的?[^。]{0,12}项目\s*(\d{1,3})\s*个/;
const ANNOUNCED = /绩效目标(?:申报)?表[^。]{0,12}(?:见附|附后|如下|见下)/;

export interface FormFacts {
  readonly forms: readonly FileForm[];
  readonly pages: readonly TextPage[];
  readonly pageCount: number;
}

/** Target forms that the text announces where the document ends before the last of them, or inside it. */
export function formGaps({ forms, pages, pageCount }: FormFacts): readonly Gap[] {
  const last = lastOf(forms);
  const announced = pages.find(({ lines }) => ANNOUNCED.test(lines.join("")));
  if (!last) return announced ? unannounced(announced, pages) : [];
  if (last.page === null || goesOnAfter(last.page, pages)) return [];
  return [...missingForms(forms.length, announced), ...(last.page === pageCount ? cutForm(last) : [])];
}

function missingForms(count: number, announced: TextPage | undefined): readonly Gap[] {
  const stated = announced && STATED.exec(announced.lines.join("").replace(/\s/g, ""))?.[1];
  if (!announced || stated === undefined || Number(stated) <= count) return [];
  return [{ kind: "forms", page: announced.number, expected: stated, found: String(count) }];
}

/** Every form of the kind ends with the indicators of satisfaction. */
function cutForm({ indicators, page, project }: FileForm): readonly Gap[] {
  if (indicators.some((entry) => entry.class === "satisfaction")) return [];
  return [{ kind: "form", page, expected: "满意度指标", found: project }];
}

/** The forms may be published in a file of their own, unless the document ends where it announces them. */
function unannounced({ number, lines }: TextPage, pages: readonly TextPage[]): readonly Gap[] {
  const end = lines.filter((line) => line.trim() !== "").slice(-2);
  if (goesOnAfter(number, pages) || !ANNOUNCED.test(end.join(""))) return [];
  return [{ kind: "forms", page: number, expected: "绩效目标表", found: "0" }];
}

function goesOnAfter(page: number, pages: readonly TextPage[]): boolean {
  return pages.some(({ number, lines }) => number > page && lines.some((line) => line.includes("。")));
}
