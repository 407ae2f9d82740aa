import { useState } from "react";
import type { Cell } from "../../budget/budget.ts";
import { parseFigure } from "../../budget/figure.ts";
import type { CellCorrection } from "./readingFacts.ts";

/** Why what was entered cannot be applied. */
export type CorrectionFault = "needsReason" | "needsChange" | "needsAmount";

/** What a clerk enters to put a cell right, begun with the correction that is in force. */
export function useCorrection(cell: Cell, before: CellCorrection | null) {
  const [corrected, setCorrected] = useState(before?.corrected ?? cell.text);
  const [reason, setReason] = useState(before?.reason ?? "");
  const [fault, setFault] = useState<CorrectionFault | null>(null);
  const printed = before?.printed ?? cell.text;
  const entered: CellCorrection = { place: cell.id, printed, corrected, reason: reason.trim() };
  const submit = (correct: (correction: CellCorrection) => void) => {
    const found = faultOf(cell, entered);
    setFault(found);
    if (found === null) correct(entered);
  };
  return { printed, corrected, setCorrected, reason, setReason, fault, submit };
}

/** The first thing that is wrong with a correction; null where it can be applied. */
export function faultOf(
  cell: Pick<Cell, "figure">,
  { printed, corrected, reason }: CellCorrection,
): CorrectionFault | null {
  if (corrected === printed) return "needsChange";
  if (cell.figure !== null && parseFigure(corrected) === null) return "needsAmount";
  return reason === "" ? "needsReason" : null;
}
