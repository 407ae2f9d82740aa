import type { Evidence, Review } from "../../../review/finding.ts";
import { evidenceOfSubject } from "../../../review/hearing/agendaSubject.ts";
import type { AgendaEntry } from "../agendaEntries.ts";

/** Every printed cell that the brief quotes, once, in the document's order. */
export function briefSources(entries: readonly AgendaEntry[], { findings }: Review): readonly Evidence[] {
  const asked = entries.flatMap(({ subject }) => (subject ? evidenceOfSubject(subject) : []));
  const found = findings.flatMap(({ left, right }) => [...left, ...right]);
  const bySource = new Map<string, Evidence>();
  for (const evidence of [...asked, ...found])
    if (!bySource.has(evidence.source)) bySource.set(evidence.source, evidence);
  return [...bySource.values()].sort(byPlace);
}

/** Tables, then forms, then the narrative; numbers count as numbers, so that t10 stands behind t9. */
function byPlace({ source: first }: Evidence, { source: second }: Evidence): number {
  const kinds = "tfn";
  const kind = kinds.indexOf(first.charAt(0)) - kinds.indexOf(second.charAt(0));
  return kind === 0 ? first.localeCompare(second, "en", { numeric: true }) : kind;
}
