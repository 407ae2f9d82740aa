import { foldText } from "../../model/search/foldText.ts";
import type { TermEntry } from "./termEntries.ts";

/** The entries whose code, names or explanation hold what the reader typed; all of them for nothing typed. */
export function filterEntries(entries: readonly TermEntry[], typed: string): readonly TermEntry[] {
  const wanted = foldText(typed);
  if (wanted === "") return entries;
  return entries.filter((entry) => textsOf(entry).some((text) => foldText(text).includes(wanted)));
}

function textsOf({ code, zh, en, also, plain }: TermEntry): readonly string[] {
  return [code ?? "", zh, en ?? "", ...also, plain?.zh ?? "", plain?.en ?? ""];
}
