import type { FileForm } from "../../budget/schema.ts";
import { FUNDING_LINES } from "../recognise/formNames.ts";

type Entry = FileForm["funding"]["period"][number];

/** The money of a form from its words in reading order: each label with the amount after it, period left, year right. */
export function fundingOf(words: string): FileForm["funding"] {
  const text = words.replace(/\s/g, "");
  const labels = FUNDING_LINES.map((line) => line.label.source).join("|");
  const pattern = new RegExp(`(${labels})(-?[\\d,]*(?:\\.\\d+)?)`, "g");
  const period: Entry[] = [];
  const annual: Entry[] = [];
  for (const [, label = "", amount = ""] of text.matchAll(pattern)) {
    const line = FUNDING_LINES.find((candidate) => new RegExp(`^(?:${candidate.label.source})$`).test(label));
    if (!line) continue;
    const entry = { role: line.role, label, text: amount };
    const again = period.some((earlier) => earlier.role === line.role && earlier.label === label);
    if (line.phase === "annual" || (line.phase !== "period" && again)) annual.push(entry);
    else period.push(entry);
  }
  return { period, annual };
}
