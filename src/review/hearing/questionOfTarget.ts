import type { Wording } from "../finding.ts";
import type { Remark } from "../quality/targetQuality.ts";
import type { AskedTarget } from "./agendaSubject.ts";

/** The question about an indicator: what it prints, what was remarked about that, and what would make it measurable. */
export function questionOfTarget({ form, indicator, name, remarks }: AskedTarget): Wording {
  const { period, annual } = indicator;
  const values = sayValues(period?.value.trim() ?? null, annual?.value.trim() ?? null);
  const [first] = remarks;
  const subject: Wording = {
    zh: `项目“${form.project}”的指标“${name}”${values.zh}`,
    en: `The indicator “${name}” of the project “${form.project}” ${values.en}`,
  };
  if (first === undefined)
    return {
      zh: `${subject.zh}，请说明如何统计、由谁核实？`,
      en: `${subject.en}. How is it counted, and who verifies it?`,
    };
  const ask = askOf(first);
  return {
    zh: `${subject.zh}，${first.title.zh}。${ask.zh}`,
    en: `${subject.en}: ${lowered(first.title.en)}. ${ask.en}`,
  };
}

/** Suggestions that tell the department what to write can be asked for; others are left to be explained. */
function askOf({ suggestion }: Remark): Wording {
  const { zh, en } = suggestion;
  return {
    zh: /^[写分按为]/.test(zh) ? `能否${withoutStop(zh)}？` : "请作出说明？",
    en: /^(?:State|Name|Say|Set) /.test(en)
      ? `Could it ${lowered(withoutStop(en))}?`
      : "Can this be explained?",
  };
}

function sayValues(period: string | null, annual: string | null): Wording {
  if (period === annual || period === null || annual === null) {
    const value = annual ?? period ?? "";
    return value === ""
      ? { zh: "的值为空白", en: "prints no value" }
      : { zh: `印作“${value}”`, en: `prints “${value}”` };
  }
  return {
    zh: `实施期印作“${period}”、年度印作“${annual}”`,
    en: `prints “${period}” for the whole period and “${annual}” for the year`,
  };
}

function withoutStop(text: string): string {
  return text.trim().replace(/[。.？?；;]$/, "");
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
