import { type FormEvent, useEffect, useRef } from "react";
import type { Cell } from "../../budget/budget.ts";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";
import type { CellCorrection } from "./readingFacts.ts";
import { useCellName } from "./useCellName.ts";
import { useCorrection } from "./useCorrection.ts";
import "./correctionForm.css";

interface CorrectionFormProps {
  readonly cell: Cell;
  /** The correction of this cell that is in force. */
  readonly before: CellCorrection | null;
  readonly correct: (correction: CellCorrection) => void;
  readonly withdraw: (place: string) => void;
  readonly close: () => void;
}

/** Puts one cell right: what was read, what it should be, and why. */
export function CorrectionForm({ cell, before, correct, withdraw, close }: CorrectionFormProps) {
  const words = useMessages(importDeskMessages);
  const nameOf = useCellName();
  const id = usePlainId();
  const title = useRef<HTMLHeadingElement>(null);
  const { printed, corrected, setCorrected, reason, setReason, fault, submit } = useCorrection(cell, before);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit(correct);
  };
  return (
    <form ref={form} className="correction-form" aria-labelledby={`${id}-title`} onSubmit={send} noValidate>
      <h3 id={`${id}-title`} ref={title} tabIndex={-1}>
        {words.correctTitle}
      </h3>
      <p className="correction-form__read">
        <span className="correction-form__cell">{nameOf(cell)}</span>
        {words.readAs} <q lang="zh-CN">{printed.trim() === "" ? words.blank : printed}</q>
      </p>
      <div className="correction-form__fields">
        <Field
          label={words.shouldBe}
          value={corrected}
          set={setCorrected}
          wrong={fault === "needsChange" || fault === "needsAmount"}
          describedBy={`${id}-fault`}
        />
        <Field
          label={words.reason}
          value={reason}
          set={setReason}
          wrong={fault === "needsReason"}
          describedBy={`${id}-fault`}
          hint={words.reasonHint}
        />
      </div>
      <p className="correction-form__fault" id={`${id}-fault`} role="alert">
        {fault === null ? "" : words[fault]}
      </p>
      <Buttons withdraw={before && (() => withdraw(cell.id))} close={close} />
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly wrong: boolean;
  readonly describedBy: string;
  readonly hint?: string;
}

function Field({ label, value, set, wrong, describedBy, hint }: FieldProps) {
  const id = usePlainId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        placeholder={hint}
        aria-invalid={wrong}
        aria-describedby={describedBy}
        onChange={(event) => set(event.target.value)}
      />
    </p>
  );
}

interface ButtonsProps {
  readonly withdraw: (() => void) | null;
  readonly close: () => void;
}

function Buttons({ withdraw, close }: ButtonsProps) {
  const words = useMessages(importDeskMessages);
  return (
    <p className="correction-form__buttons">
      <button type="submit" className="import-button import-button--first">
        {words.apply}
      </button>
      {withdraw && (
        <button type="button" className="import-button" onClick={withdraw}>
          {words.withdraw}
        </button>
      )}
      <button type="button" className="import-button" onClick={close}>
        {words.closeForm}
      </button>
    </p>
  );
}
