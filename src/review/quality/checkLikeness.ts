import type { PerformanceForm, Target } from "../../budget/budget.ts";
import type { SourceId } from "../../budget/sourceId.ts";
import { remarkOf } from "./remark.ts";
import type { Remark } from "./targetQuality.ts";

/** Fewer equal indicators than this may well be what any two projects share (满意度, 及时率). */
const FEWEST_EQUAL = 3;

/** Q10: the other forms of the body with which a form shares half of its indicators or more, word for word. */
export function checkLikeness(form: PerformanceForm, forms: readonly PerformanceForm[]): readonly Remark[] {
  return forms.filter((other) => other.id !== form.id).flatMap((other) => likeness(form, other));
}

function likeness(form: PerformanceForm, other: PerformanceForm): readonly Remark[] {
  const own = targetsOf(form);
  const theirs = new Map(targetsOf(other).map((target) => [printOf(target), target]));
  const equal = own.filter((target) => theirs.has(printOf(target)));
  const [first] = equal;
  const most = Math.max(own.length, theirs.size);
  if (first === undefined || equal.length < FEWEST_EQUAL || equal.length * 2 < most) return [];
  const remark = remarkOf({
    rule: "Q10",
    words: first.name,
    source: first.id,
    detail: other.id,
    also: placesOf(equal, theirs).slice(1),
    text: {
      zh: `${own.length} 项指标中有 ${equal.length} 项与“${other.project}”逐字相同。`,
      en: `${equal.length} of ${own.length} indicators are word for word those of “${other.project}”.`,
    },
    suggestion: {
      zh: "按本项目要办的事分别设定指标。",
      en: "Set indicators for what this project is to do.",
    },
  });
  return [remark];
}

function targetsOf(form: PerformanceForm): readonly Target[] {
  return form.indicators.flatMap(({ period, annual }) => {
    const target = annual ?? period;
    return target !== null && target.name.trim() !== "" ? [target] : [];
  });
}

function printOf({ name, value }: Target): string {
  return `${name}=${value}`.replace(/\s/g, "");
}

/** Each equal target and its twin in the other form. */
function placesOf(equal: readonly Target[], theirs: ReadonlyMap<string, Target>): readonly SourceId[] {
  return equal.flatMap((target) => {
    const twin = theirs.get(printOf(target));
    return twin ? [target.id, twin.id] : [target.id];
  });
}
