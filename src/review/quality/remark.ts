import type { SourceId } from "../../budget/sourceId.ts";
import type { Severity, Wording } from "../finding.ts";
import { QUALITY_RULES, type QualityRuleId } from "./qualityRules.ts";
import type { Remark } from "./targetQuality.ts";

export interface RemarkParts {
  readonly rule: QualityRuleId;
  /** Left out where the rule's own applies. */
  readonly severity?: Severity;
  readonly words: string;
  readonly source: SourceId;
  readonly also?: readonly SourceId[];
  /** What tells several remarks of one rule on one source apart. */
  readonly detail?: string;
  readonly text: Wording;
  readonly suggestion: Wording;
}

/** A remark with the title and severity of its rule and an id made of rule and place. */
export function remarkOf(parts: RemarkParts): Remark {
  const { rule, severity, words, source, also, detail, text, suggestion } = parts;
  const { title, severity: usual } = QUALITY_RULES[rule];
  return {
    id: [rule, source, ...(detail ? [detail] : [])]
      .join("-")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-"),
    rule,
    severity: severity ?? usual,
    words,
    source,
    also: also ?? [],
    title,
    text,
    suggestion,
  };
}
