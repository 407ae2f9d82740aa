import { type Agenda, LONGEST_AGENDA, parseAgendaText } from "../../budget/agenda.ts";

/** What came of opening a file. */
export type OpenedFile =
  | { readonly kind: "agenda"; readonly agenda: Agenda }
  | { readonly kind: "refused" }
  | { readonly kind: "too-large" };

/** A character takes at most this many bytes. */
const BYTES = 4;

/** Reads an agenda's file; one that is too large is not read at all. */
export async function readAgendaFile(file: File): Promise<OpenedFile> {
  if (file.size > LONGEST_AGENDA * BYTES) return { kind: "too-large" };
  const text = await file.text().catch(() => "");
  const parsed = parseAgendaText(text.replace(/^\uFEFF/, ""));
  return parsed.ok ? { kind: "agenda", agenda: parsed.value } : { kind: "refused" };
}
