import { type AgendaSubject, evidenceOfSubject } from "../../review/hearing/agendaSubject.ts";
import { EvidenceCell } from "../review/EvidenceCell.tsx";
import { SidesOfFinding } from "../review/SidesOfFinding.tsx";
import "../review/finding.css";

/** The printed cells that a question is about, side by side. */
export function SubjectCells({ subject }: { readonly subject: AgendaSubject }) {
  if (subject.kind === "finding") return <SidesOfFinding finding={subject.finding} />;
  return (
    <div className="finding__sides">
      {evidenceOfSubject(subject).map((evidence) => (
        <span className="finding__side" key={evidence.source}>
          <EvidenceCell evidence={evidence} />
        </span>
      ))}
    </div>
  );
}
