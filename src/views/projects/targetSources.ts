import type { SourceId } from "../../budget/sourceId.ts";
import type { IndicatorPair } from "../../model/indicatorPairs.ts";

/** The addresses under which a finding may name an indicator: its own and those of its two targets. */
export function targetSources({ indicator }: IndicatorPair): readonly SourceId[] {
  const targets = [indicator.period, indicator.annual].flatMap((target) => (target ? [target.id] : []));
  return [indicator.id, ...targets];
}
