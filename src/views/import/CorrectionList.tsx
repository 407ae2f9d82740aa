import { importDeskMessages } from "../../i18n/importDesk.ts";
import { useMessages } from "../parts/useMessages.ts";
import type { Desk } from "./desk.ts";
import { FileButton } from "./FileButton.tsx";
import type { CellCorrection } from "./readingFacts.ts";
import { useCellName } from "./useCellName.ts";
import type { DeskControls } from "./useDesk.ts";

interface CorrectionListProps {
  readonly desk: Desk;
  readonly controls: DeskControls;
  readonly corrections: readonly CellCorrection[];
  readonly save: () => void;
  readonly open: (file: File) => void;
}

/** The corrections in force, and their file to take away or to bring. */
export function CorrectionList({ desk, controls, corrections, save, open }: CorrectionListProps) {
  const words = useMessages(importDeskMessages);
  return (
    <section className="import-part">
      <h2>
        {words.corrections} <span className="import-part__count">{words.count(corrections.length)}</span>
      </h2>
      {corrections.length === 0 && <p className="import-part__why">{words.noCorrections}</p>}
      <ul className="doubt-list">
        {corrections.map((correction) => (
          <CorrectionEntry key={correction.place} desk={desk} controls={controls} correction={correction} />
        ))}
      </ul>
      <p className="import-part__buttons">
        {corrections.length > 0 && (
          <button type="button" className="import-button" onClick={save}>
            {words.saveCorrections}
          </button>
        )}
        <FileButton label={words.openCorrections} accept=".json,application/json" open={open} />
      </p>
      {corrections.length > 0 && <p className="import-part__why">{words.correctionsKept}</p>}
    </section>
  );
}

interface CorrectionEntryProps {
  readonly desk: Desk;
  readonly controls: DeskControls;
  readonly correction: CellCorrection;
}

function CorrectionEntry({ desk, controls, correction }: CorrectionEntryProps) {
  const words = useMessages(importDeskMessages);
  const nameOf = useCellName();
  const cell = desk.cell(correction.place);
  const said = (text: string) => (text.trim() === "" ? words.blank : text);
  return (
    <li className="doubt">
      <span className="doubt__text">
        {cell ? nameOf(cell) : correction.place}
        <span className="doubt__change">
          {words.correctionFrom(said(correction.printed), said(correction.corrected))}
        </span>
        <span className="doubt__reason">{correction.reason}</span>
      </span>
      {cell && (
        <button type="button" className="import-button" onClick={() => controls.choose(cell)}>
          {words.show}
          <span className="visually-hidden"> {nameOf(cell)}</span>
        </button>
      )}
    </li>
  );
}
