import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Cell } from "../../budget/budget.ts";
import { parseFigure } from "../../budget/figure.ts";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";
import type { CellCorrection } from "./readingFacts.ts";
import { useCellName } from "./useCellName.ts";

interface CorrectionFormProps {
  readonly cell: Cell;
  /** The correction of this cell that is in force. */
  readonly before: CellCorrection | null;
  readonly correct: (correction: CellCorrection) => void;
  readonly withdraw: (place: string) => void;
  readonly close: () => void;
}

type Fault = "needsReason" | "needsChange" | "needsAmount";

/** Puts one cell right: what was read, what it should be, and why. */
export function CorrectionForm({ cell, before, correct, withdraw, close }: CorrectionFormProps) {
  const words = useMessages(importDeskMessages);
  const nameOf = useCellName();
  const id = usePlainId();
  const title = useRef<HTMLHeadingElement>(null);
  const [corrected, setCorrected] = useState(before?.corrected ?? cell.text);
  const [reason, setReason] = useState(before?.reason ?? "");
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const printed = before?.printed ?? cell.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultOf({ cell, printed, corrected, reason });
    setFault(found);
    if (found === null) correct({ place: cell.id, printed, corrected, reason: reason.trim() });
  };
  return (
    <form className="correction-form" aria-labelledby={`${id}-title`} onSubmit={submit} noValidate>
      <h3 id={`${id}-title`} ref={title} tabIndex={-1}>
        {words.correctTitle}
      </h3>
      <p className="correction-form__cell">{nameOf(cell)}</p>
      <p className="correction-form__read">
        {words.readAs} <q lang="zh-CN">{printed.trim() === "" ? words.blank : printed}</q>
      </p>
      <label htmlFor={`${id}-corrected`}>{words.shouldBe}</label>
      <input
        id={`${id}-corrected`}
        value={corrected}
        aria-invalid={fault === "needsChange" || fault === "needsAmount"}
        aria-describedby={`${id}-fault`}
        onChange={(event) => setCorrected(event.target.value)}
      />
      <label htmlFor={`${id}-reason`}>{words.reason}</label>
      <input
        id={`${id}-reason`}
        value={reason}
        placeholder={words.reasonHint}
        required
        aria-invalid={fault === "needsReason"}
        aria-describedby={`${id}-fault`}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="correction-form__fault" id={`${id}-fault`} role="alert">
        {fault === null ? "" : words[fault]}
      </p>
      <p className="correction-form__buttons">
        <button type="submit" className="import-button import-button--first">
          {words.apply}
        </button>
        {before && (
          <button type="button" className="import-button" onClick={() => withdraw(cell.id)}>
            {words.withdraw}
          </button>
        )}
        <button type="button" className="import-button" onClick={close}>
          {words.closeForm}
        </button>
      </p>
    </form>
  );
}

interface Entered {
  readonly cell: Cell;
  readonly printed: string;
  readonly corrected: string;
  readonly reason: string;
}

function faultOf({ cell, printed, corrected, reason }: Entered): Fault | null {
  if (corrected === printed) return "needsChange";
  if (cell.figure !== null && parseFigure(corrected) === null) return "needsAmount";
  return reason.trim() === "" ? "needsReason" : null;
}
