import type { AgendaEntry } from "../agendaEntries.ts";

export function Brief({ entries }: { readonly entries: readonly AgendaEntry[] }) {
  return <div className="brief">{entries.length}</div>;
}
