import { parseFigure } from "../../budget/figure.ts";
import { type DataCell, EMPTY } from "./dataSheet.ts";
import { figureCell } from "./tableSheet.ts";

/** What is printed as a number, where it is one; words are left to the column of what is printed. */
export function evidenceCell(printed: string): DataCell {
  const figure = parseFigure(printed);
  return figure === null || figure.kind === "dash" ? EMPTY : figureCell(figure, printed);
}
