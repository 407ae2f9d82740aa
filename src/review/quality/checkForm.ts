import type { PerformanceForm } from "../../budget/budget.ts";
import { formPlaceId } from "../../budget/sourceId.ts";
import { DOCUMENT_PATTERN } from "./lists/documentWords.ts";
import { GRADE_WORDS, SHORTEST_GOAL } from "./lists/gradeWords.ts";
import { remarkOf } from "./remark.ts";
import { targetPlace } from "./targetPlace.ts";
import type { Remark } from "./targetQuality.ts";

/** Q12, Q13 and Q14: what a form says as a whole. */
export function checkForm(form: PerformanceForm): readonly Remark[] {
  return [...goalRemarks(form), ...basisRemarks(form), ...personRemarks(form), ...classRemarks(form)];
}

const PHASES = ["annual", "period"] as const;

/** One remark for goals that read the same; a form that has a goal for one of the two only is not asked for the other. */
function goalRemarks(form: PerformanceForm): readonly Remark[] {
  const printed = PHASES.filter((phase) => form.goals[phase].trim() !== "");
  const phases = printed.length === 0 ? PHASES : printed;
  const weak = phases.filter((phase) => isWeak(form.goals[phase]));
  const [first] = weak;
  if (first === undefined) return [];
  const groups = weak.filter((phase) => form.goals[phase].trim() === form.goals[first].trim());
  const others = weak.filter((phase) => !groups.includes(phase));
  return [groups, others]
    .filter((group) => group.length > 0)
    .map((group) => goalRemark(form, group[0] ?? first, group.slice(1)));
}

function isWeak(goal: string): boolean {
  const words = goal.replace(/[\s。，]/g, "");
  return words.length < SHORTEST_GOAL || GRADE_WORDS.has(words);
}

function goalRemark(
  form: PerformanceForm,
  phase: (typeof PHASES)[number],
  others: readonly (typeof PHASES)[number][],
): Remark {
  const words = form.goals[phase].trim();
  return remarkOf({
    rule: "Q12",
    words,
    source: formPlaceId(form.id, phase, "goal"),
    also: others.map((other) => formPlaceId(form.id, other, "goal")),
    text:
      words === ""
        ? { zh: "总体目标空白。", en: "The overall goal is blank." }
        : {
            zh: `总体目标印为“${words}”，未见要办成什么。`,
            en: `The overall goal reads “${words}”; it does not say what is to be achieved.`,
          },
    suggestion: {
      zh: "用一两句话写明做什么、做多少、达到什么效果。",
      en: "Say in a sentence or two what is done, how much of it and to what effect.",
    },
  });
}

function basisRemarks(form: PerformanceForm): readonly Remark[] {
  const field = form.fields.find((entry) => entry.role === "basis");
  if (field === undefined || DOCUMENT_PATTERN.test(field.text)) return [];
  const words = field.text.trim();
  return [
    remarkOf({
      rule: "Q13",
      words,
      source: formPlaceId(form.id, "basis"),
      text:
        words === ""
          ? { zh: "立项依据空白。", en: "The basis of the project is blank." }
          : {
              zh: `立项依据印为“${words}”，未见文件、规划或数据。`,
              en: `The basis reads “${words}”; no document, plan or figure is named.`,
            },
      suggestion: {
        zh: "写明文件名称和文号，或所依据的规划、数据。",
        en: "Name the document and its number, or the plan or figures it rests on.",
      },
    }),
  ];
}

/** 负责人 and 联系电话 printed as headings with nothing beside them. */
function personRemarks(form: PerformanceForm): readonly Remark[] {
  const blank = form.fields.filter(
    ({ role, text }) => (role === "person-in-charge" || role === "telephone") && text.trim() === "",
  );
  const [first, ...rest] = blank;
  if (first === undefined) return [];
  const names = blank.map((field) => field.label.replace(/[\s：:]/g, "")).join("、");
  return [
    remarkOf({
      rule: "Q13",
      words: first.label,
      source: formPlaceId(form.id, first.role),
      also: rest.map((field) => formPlaceId(form.id, field.role)),
      text: { zh: `${names}未填写。`, en: `Left blank: ${names}.` },
      suggestion: { zh: "写明可以询问的人或电话。", en: "Name someone who can be asked." },
    }),
  ];
}

const REQUIRED = [
  { class: "output", zh: "产出指标", en: "output" },
  { class: "benefit", zh: "效益指标", en: "benefit" },
] as const;

function classRemarks(form: PerformanceForm): readonly Remark[] {
  const set = form.indicators.filter((indicator) =>
    PHASES.some((phase) => targetPlace(form, indicator, phase) !== null),
  );
  return REQUIRED.filter((wanted) => !set.some((indicator) => indicator.class === wanted.class)).map(
    (wanted) =>
      remarkOf({
        rule: "Q14",
        words: "",
        source: formPlaceId(form.id, wanted.class),
        text: { zh: `未见${wanted.zh}。`, en: `There is no ${wanted.en} indicator.` },
        suggestion: {
          zh: `至少设一项可以计量的${wanted.zh}。`,
          en: `Set at least one ${wanted.en} indicator that can be measured.`,
        },
      }),
  );
}
