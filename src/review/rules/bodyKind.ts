import type { Budget } from "../../budget/budget.ts";

/** Whether the document says that the body is an organ or run like one (行政, 参公). */
export function isOrgan({ body }: Budget): boolean {
  const kind = body.kind ?? "";
  return (
    /行政|参公|参照/.test(kind) && !/事业/.test(kind.replace(/参照公务员法管理的?事业单位|参公事业单位/g, ""))
  );
}

/** Whether the document says that the body is a public institution and not one run like an organ. */
export function isInstitution({ body }: Budget): boolean {
  const kind = body.kind ?? "";
  return kind.includes("事业") && !/参公|参照|行政|机关/.test(kind);
}
