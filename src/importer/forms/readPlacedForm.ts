import type { FileForm } from "../../budget/schema.ts";
import { lastOf } from "../lastOf.ts";
import type { Line } from "../pdf/linesOf.ts";
import type { RuledCell } from "../pdf/ruledCells.ts";
import { FORM_TITLE } from "../recognise/formNames.ts";
import { centredRuns } from "./centredRuns.ts";
import { type FormLine, formLines, isFieldLabel } from "./formLines.ts";
import { placedGoals } from "./placedGoals.ts";
import { cellOf, placedIndicators } from "./placedIndicators.ts";
import { readRuledForm } from "./readRuledForm.ts";

export interface PlacedForm {
  readonly form: FileForm;
  /** False where a line could as well belong to a neighbour. */
  readonly sure: boolean;
}

const MONEY = /资金总额|财政资金|财政拨款|结转资金|其他资金|自筹/;
const GOALS = /^(?:项目总目标|实施期目标|实施期总目标|总体目标)$/;

/** A performance-target form that draws no lines, by the places of its words; null where its parts are not found. */
export function readPlacedForm(page: number, lines: readonly Line[]): PlacedForm | null {
  const all = formLines(lines);
  const has = (line: FormLine, test: (text: string) => boolean) =>
    line.segments.some(({ text }) => test(plain(text)));
  const title = all.findIndex((line) => FORM_TITLE.test(textOf(line)));
  const indicators = all.findIndex((line) => has(line, (text) => text === "一级指标"));
  const goals = all.findIndex((line, index) => index > title && has(line, (text) => GOALS.test(text)));
  const money = all.findIndex((line, index) => index > title && has(line, (text) => MONEY.test(text)));
  if (title < 0 || money < title || goals < money || indicators < goals) return null;
  const fields = fieldCells(all.slice(title + 1, money));
  const funding = all.slice(money, goals).flatMap((line, index) => rowCells(line, fields.rows + index));
  const row = fields.rows + goals - money;
  const stated = placedGoals(all.slice(goals, indicators), row);
  const listed = placedIndicators(all.slice(indicators), row + 2);
  const label = all
    .slice(title)
    .map(textOf)
    .find((text) => /^[（(]\d{4}年度?[）)]$/.test(text));
  const form = readRuledForm([...fields.cells, ...funding, ...stated.cells, ...(listed?.cells ?? [])], {
    id: "f1",
    title: textOf(all[title]),
    label: label ?? "",
    page,
  });
  if (!form || !listed) return null;
  return { form, sure: fields.sure && stated.sure && listed.sure };
}

/** Labels and what stands right of them; what wraps is centred on the line of its label. */
function fieldCells(lines: readonly FormLine[]): {
  readonly cells: readonly RuledCell[];
  readonly rows: number;
  readonly sure: boolean;
} {
  const kept = lines.filter((line) => !/^[（(]\d{4}年度?[）)]$/.test(textOf(line)));
  const labelled = kept.filter((line) => line.segments.some(({ text }) => isFieldLabel(text)));
  const runs = centredRuns(
    kept,
    labelled.map((line) => (line.top + line.bottom) / 2),
  );
  if (!runs) return { cells: [], rows: labelled.length, sure: false };
  const cells = labelled.flatMap((line, row) => {
    const own = kept.slice(runs.starts[row], runs.starts[row + 1]);
    const labels = line.segments.filter(({ text }) => isFieldLabel(text));
    return labels.flatMap((label, place) => {
      const end = labels[place + 1]?.left ?? Number.POSITIVE_INFINITY;
      const value = own.flatMap(({ segments }) =>
        segments.filter((each) => !isFieldLabel(each.text) && each.left >= label.right && each.left < end),
      );
      return [cellOf([label], { row, column: place * 2 }), cellOf(value, { row, column: place * 2 + 1 })];
    });
  });
  const apart = (lastOf(kept)?.bottom ?? 0) - (kept[0]?.top ?? 0);
  return { cells, rows: labelled.length, sure: runs.miss * 8 <= Math.max(apart, 120) };
}

function rowCells(line: FormLine, row: number): readonly RuledCell[] {
  return line.segments.map((segment, column) => cellOf([segment], { row, column }));
}

function textOf(line: FormLine | undefined): string {
  return plain(line?.segments.map(({ text }) => text).join("") ?? "");
}

function plain(text: string): string {
  return text.replace(/\s/g, "");
}
