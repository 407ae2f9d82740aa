import type { Finding, Wording } from "../finding.ts";
import { ALL_RULES } from "../rules/allRules.ts";

/** What a finding says, without the sentence why its rule matters. */
export function sayFinding({ rule, text }: Finding): Wording {
  const why = ALL_RULES.find(({ id }) => id === rule)?.why ?? { zh: "", en: "" };
  return { zh: withoutEnd(text.zh, why.zh), en: withoutEnd(text.en, why.en) };
}

function withoutEnd(text: string, end: string): string {
  return end !== "" && text.endsWith(end) ? text.slice(0, -end.length).trim() : text;
}
