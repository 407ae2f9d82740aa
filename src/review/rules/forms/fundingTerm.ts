import type { Funding, PerformanceForm } from "../../../budget/budget.ts";
import type { FundingRole } from "../../../budget/roles.ts";
import type { Wording } from "../../finding.ts";
import { printedTerm, type Term } from "../../term.ts";

export type Phase = "period" | "annual";

const PHASES: Readonly<Record<Phase, Wording>> = {
  period: { zh: "实施期", en: "implementation period" },
  annual: { zh: "年度", en: "year" },
};

const FUNDING_WORDS: Readonly<Record<FundingRole, string>> = {
  total: "total",
  central: "central government",
  provincial: "province",
  city: "city",
  local: "county or district",
  appropriation: "fiscal appropriation",
  "carried-over": "carried over",
  own: "own funds",
  other: "other funds",
};

/** A form's money as a term: "绩效目标表 · 招商引资工作经费 · 年度资金总额". */
export function fundingTerm(form: PerformanceForm, funding: Funding, phase: Phase): Term {
  const part = funding.label.replace(/[\s：:]|^其中/g, "");
  return printedTerm(funding, {
    zh: `绩效目标表 · ${form.project} · ${part.includes(PHASES[phase].zh) ? part : `${PHASES[phase].zh} · ${part}`}`,
    en: `Target form · ${form.project} · ${PHASES[phase].en} · ${FUNDING_WORDS[funding.role]}`,
  });
}

/** The printed total of a phase, or null where the form has none. */
export function totalTerm(form: PerformanceForm, phase: Phase): Term | null {
  const funding = form.funding[phase].find((entry) => entry.role === "total");
  return funding ? fundingTerm(form, funding, phase) : null;
}

export function annualTotal(form: PerformanceForm): Funding | null {
  return form.funding.annual.find((entry) => entry.role === "total") ?? null;
}

/** The text of a field of the form; "" where it has none. */
export function fieldText(form: PerformanceForm, role: PerformanceForm["fields"][number]["role"]): string {
  return form.fields.find((field) => field.role === role)?.text ?? "";
}
