import { useState } from "react";
import { hearingBriefMessages } from "../../../i18n/hearingBrief.ts";
import { useMessages } from "../../parts/useMessages.ts";
import type { AgendaEntry } from "../agendaEntries.ts";
import { BriefCover } from "./BriefCover.tsx";
import { BriefFindings } from "./BriefFindings.tsx";
import { BriefQuestions } from "./BriefQuestions.tsx";
import { BriefSources } from "./BriefSources.tsx";
import { BriefTargets } from "./BriefTargets.tsx";
import { BriefTotal } from "./BriefTotal.tsx";
import { usePaper } from "./usePaper.ts";
import "./brief.css";

/** The brief as it is printed: cover, total with its picture, questions, findings, targets, sources. */
export function Brief({ entries }: { readonly entries: readonly AgendaEntry[] }) {
  const words = useMessages(hearingBriefMessages);
  const [printedOn] = useState(() => new Date());
  usePaper();
  const parts = [words.total, words.questions, words.findings, words.targets, words.sources];
  return (
    <div className="brief">
      <BriefCover entries={entries} parts={parts} printedOn={printedOn} />
      <BriefTotal />
      <BriefQuestions entries={entries} />
      <BriefFindings entries={entries} />
      <BriefTargets />
      <BriefSources entries={entries} />
    </div>
  );
}
