import type { Funding, Indicator, PerformanceForm, Target } from "./budget.ts";
import { parseFigure } from "./figure.ts";
import { describeFound } from "./problem.ts";
import type { Report } from "./report.ts";
import type { FileForm } from "./schema.ts";
import { formPlaceId } from "./sourceId.ts";

type Phase = "period" | "annual";

/** A performance-target form of the file as a typed form; its money is read as figures in the form's own unit. */
export function parseForm(file: FileForm, { place, report }: Report): PerformanceForm {
  const fundingOf = (phase: Phase): readonly Funding[] =>
    file.funding[phase].map((entry, index) => {
      const figure = parseFigure(entry.text);
      if (figure === null) {
        const found = describeFound(entry.text);
        report({
          kind: "not-an-amount",
          place: `${place}.funding.${phase}[${index}].text`,
          expected: "800,000",
          found,
        });
      }
      const before = file.funding[phase].slice(0, index).filter(({ role }) => role === entry.role).length;
      const id = formPlaceId(file.id, phase, before === 0 ? entry.role : `${entry.role}-${before + 1}`);
      return {
        id,
        role: entry.role,
        label: entry.label,
        text: entry.text,
        figure: figure ?? { kind: "blank" },
        unit: file.unit,
        page: file.page,
      };
    });
  const { id, title, label, page, project, fields, unit, goals } = file;
  const funding = { period: fundingOf("period"), annual: fundingOf("annual") };
  const indicators = file.indicators.map((entry, index) => parseIndicator(file, entry, index + 1));
  return { id, title, label, page, project, fields, unit, funding, goals, indicators };
}

function parseIndicator(file: FileForm, entry: FileForm["indicators"][number], number: number): Indicator {
  const targetOf = (phase: Phase): Target | null => {
    const target = entry[phase];
    return target && { id: formPlaceId(file.id, `i${number}`, phase), ...target };
  };
  return {
    id: formPlaceId(file.id, `i${number}`),
    class: entry.class,
    className: entry.className,
    category: entry.category,
    period: targetOf("period"),
    annual: targetOf("annual"),
  };
}
