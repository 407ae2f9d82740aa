import { useMemo } from "react";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { CorrectionForm } from "./CorrectionForm.tsx";
import { CorrectionList } from "./CorrectionList.tsx";
import { cellMarks } from "./cellMarks.ts";
import { DoubtList } from "./DoubtList.tsx";
import { buildDesk, type Desk } from "./desk.ts";
import { KeptOffer } from "./KeptOffer.tsx";
import { LinesPane } from "./LinesPane.tsx";
import { PagePane } from "./PagePane.tsx";
import type { CellCorrection, ReadingFacts } from "./readingFacts.ts";
import type { SourcePage } from "./source.ts";
import { TablePane } from "./TablePane.tsx";
import { type DeskControls, useDesk } from "./useDesk.ts";
import type { DrawPage } from "./useDrawnPage.ts";
import "./desk.css";

interface ReadingResultProps {
  readonly facts: ReadingFacts;
  /** The lines of a file that has no page images; such a file cannot be drawn. */
  readonly lines: readonly SourcePage[];
  readonly draw: DrawPage;
  readonly corrections: readonly CellCorrection[];
  /** What came of the last corrections, in words. */
  readonly told: string;
  readonly correct: (correction: CellCorrection) => void;
  readonly withdraw: (place: string) => void;
  /** How many corrections of this file the window still holds from an earlier reading. */
  readonly offered: number;
  readonly answerOffer: (use: boolean) => void;
  readonly saveCorrections: () => void;
  readonly openCorrections: (file: File) => void;
}

/** The document beside what was read from it, what is doubtful, and the corrections. */
export function ReadingResult(props: ReadingResultProps) {
  const { facts, lines, draw, corrections, told } = props;
  const words = useMessages(importDeskMessages);
  const { budget } = useReadingBudget();
  const desk = useMemo(() => buildDesk(budget), [budget]);
  const controls = useDesk(desk);
  const marks = useMemo(() => cellMarks(budget.tables, facts, corrections), [budget, facts, corrections]);
  const isPdf = budget.provenance.source.medium === "pdf";
  const panes = { desk, controls } as const;
  return (
    <>
      {props.offered > 0 && <KeptOffer count={props.offered} answer={props.answerOffer} />}
      <section className="desk" aria-label={words.deskTitle}>
        <h2>{words.deskTitle}</h2>
        <p className="import-part__why">{words.deskHint}</p>
        <div className="desk__panes">
          {isPdf ? <PagePane {...panes} marks={marks} draw={draw} /> : <LinesPane {...panes} lines={lines} />}
          <TablePane {...panes} marks={marks} facts={facts}>
            <ChosenCell {...props} desk={desk} controls={controls} />
          </TablePane>
        </div>
        <p className="desk__told" role="status">
          {told}
        </p>
      </section>
      <div className="import-parts">
        <DoubtList {...panes} facts={facts} />
        <CorrectionList
          {...panes}
          corrections={corrections}
          save={props.saveCorrections}
          open={props.openCorrections}
        />
      </div>
    </>
  );
}

interface ChosenCellProps extends Pick<ReadingResultProps, "corrections" | "correct" | "withdraw"> {
  readonly desk: Desk;
  readonly controls: DeskControls;
}

/** The form for the chosen cell; begun anew when the cell or its text is another. */
function ChosenCell({ desk, controls, corrections, correct, withdraw }: ChosenCellProps) {
  const chosen = desk.cell(controls.chosen);
  if (chosen === null) return null;
  return (
    <CorrectionForm
      key={`${chosen.id} ${chosen.text}`}
      cell={chosen}
      before={corrections.find(({ place }) => place === chosen.id) ?? null}
      correct={correct}
      withdraw={withdraw}
      close={() => controls.choose(null)}
    />
  );
}
