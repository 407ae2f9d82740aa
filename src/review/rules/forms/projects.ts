import type { Line } from "../../../budget/lines.ts";
import type { TableRole } from "../../../budget/roles.ts";
import { formPlaceId } from "../../../budget/sourceId.ts";
import type { Evidence } from "../../finding.ts";
import { plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { amountTerm, hasMoney, present } from "../../term.ts";
import { compare, seenOrAmissNowhere } from "../places.ts";
import { isOneOff } from "./funding.ts";
import { totalTerm } from "./fundingTerm.ts";

const CURRENT: TableRole = "projects-current";
const CARRIED: TableRole = "projects-carried-over";

/** The lines of the projects in a project table that have money. */
function projectLines(reading: Reading, role: TableRole): readonly Line[] {
  return reading.lines(role).filter((line) => line.role === "project" && hasMoney(amountTerm(line)));
}

export const R76: Rule = {
  id: "R76",
  family: "forms",
  severity: "middle",
  tolerance: "same",
  needs: { forms: true, tables: [CURRENT] },
  title: {
    zh: "绩效目标表的年度资金与项目支出表",
    en: "Annual money of the target forms and the project table",
  },
  why: { zh: "同一个项目在两处应是同一个数。", en: "The same project has the same figure in both places." },
  check: (reading) => {
    const lines = projectLines(reading, CURRENT);
    return reading.budget.forms.flatMap((form) => {
      const own = lines.filter((line) => plainName(line.name) === plainName(form.project));
      return compare({
        place: { key: form.id, detail: "" },
        left: [totalTerm(form, "annual")],
        right: own.map(amountTerm),
      });
    });
  },
};

export const R77: Rule = {
  id: "R77",
  family: "forms",
  severity: "note",
  tolerance: "none",
  needs: { forms: true },
  title: { zh: "有资金的项目与所附的绩效目标表", en: "Projects with money and the target forms attached" },
  why: {
    zh: "没有目标表的项目，读者看不到这笔钱要办成什么事。",
    en: "Without a form, readers cannot see what the money is to achieve.",
  },
  check: (reading) => {
    const forms = new Set(reading.budget.forms.map((form) => plainName(form.project)));
    const named = new Set(projectLines(reading, CURRENT).map((line) => plainName(line.name)));
    const unnamed =
      named.size === 0 ? [] : reading.budget.forms.filter((form) => !named.has(plainName(form.project)));
    const looked = named.size > 0 || projectLines(reading, CARRIED).length > 0;
    const seen: readonly Check[] = [
      ...withoutForm(reading, CURRENT, forms),
      ...withoutForm(reading, CARRIED, forms),
      ...unnamed.map(
        (form): Check => ({
          kind: "observation",
          place: { key: form.id, detail: "" },
          outcome: "differs",
          left: present([totalTerm(form, "annual")]).map((term) => term.evidence),
          right: [],
          text: {
            zh: `目标表“${form.project}”不在本年项目支出表中。`,
            en: `The form “${form.project}” is not in the project table of the year.`,
          },
        }),
      ),
    ];
    return seenOrAmissNowhere(seen, looked);
  },
};

function withoutForm(reading: Reading, role: TableRole, forms: ReadonlySet<string>): readonly Check[] {
  const lines = projectLines(reading, role).filter((line) => !forms.has(plainName(line.name)));
  const terms = present(lines.map(amountTerm));
  const table = reading.table(role);
  if (table === undefined || terms.length === 0) return [];
  const list = terms.map((term) => `${term.evidence.label.zh} ${term.evidence.printed}`).join("；");
  return [
    {
      kind: "observation",
      place: { key: table.id, detail: "" },
      outcome: "differs",
      left: terms.map((term) => term.evidence),
      right: [],
      text: {
        zh: `没有绩效目标表的项目：${list}。`,
        en: `Projects without a target form: ${lines.map((line, index) => `${line.name} ${terms[index]?.evidence.printed ?? ""}`).join("; ")}.`,
      },
    },
  ];
}

export const R78: Rule = {
  id: "R78",
  family: "forms",
  severity: "note",
  tolerance: "none",
  needs: { forms: true },
  title: { zh: "“一次性”项目有上年结转", en: "One-off projects with money carried over" },
  why: {
    zh: "一年结束的一次性项目在上年已有资金，可请部门说明项目期。",
    en: "A one-off project had money the year before; the department can say how long it runs.",
  },
  check: (reading) => {
    const carried = projectLines(reading, CARRIED);
    const pairs = reading.budget.forms.filter(isOneOff).flatMap((form) => {
      const line = carried.find((entry) => plainName(entry.name) === plainName(form.project));
      const term = amountTerm(line);
      return term ? [{ form, term }] : [];
    });
    const looked = carried.length > 0 && reading.budget.forms.some(isOneOff);
    if (pairs.length === 0) return seenOrAmissNowhere([], looked);
    const left: readonly Evidence[] = pairs.map(({ form }) => ({
      source: formPlaceId(form.id, "attribute"),
      printed: form.fields.find((field) => field.role === "attribute")?.text ?? "",
      page: form.page,
      label: {
        zh: `绩效目标表 · ${form.project} · 项目属性`,
        en: `Target form · ${form.project} · attribute`,
      },
    }));
    const list = pairs.map(({ form, term }) => `${form.project} ${term.evidence.printed}`);
    return [
      {
        kind: "observation",
        place: { key: "", detail: "" },
        outcome: "differs",
        left,
        right: pairs.map(({ term }) => term.evidence),
        text: {
          zh: `列为一次性、又有上年结转的项目：${list.join("；")}。`,
          en: `One-off and carried over: ${list.join("; ")}.`,
        },
      },
    ];
  },
};
