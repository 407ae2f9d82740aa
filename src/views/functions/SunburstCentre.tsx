import { unitName } from "../../budget/unitName.ts";
import { roundLength } from "../../geometry/roundLength.ts";
import type { SunburstLayout } from "../../geometry/sunburst.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { wrapText } from "../../geometry/wrapText.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import { useHref } from "../../state/readingStore.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { itemOf } from "./itemOf.ts";
import { amountText, nodeName } from "./sunburstText.ts";

interface SunburstCentreProps {
  readonly layout: SunburstLayout;
  readonly rootName: string;
  /** How much larger than usual the reader wants text. */
  readonly scale: number;
}

/** The disc in the middle: the name and total of what is zoomed to; a link one level up. */
export function SunburstCentre({ layout, rootName, scale }: SunburstCentreProps) {
  const words = useMessages(functionsMessages);
  const language = useLanguage();
  const { names } = useReadingBudget();
  const href = useHref();
  const { focus, innerRadius } = layout;
  const name = focus.node ? nodeName(focus.node, names, rootName) : words.rest(focus.gathered.length);
  const amount = amountText(focus.amount);
  const text = (
    <CentreText
      name={name}
      amount={amount}
      unit={unitName(layout.unit, language)}
      radius={innerRadius}
      scale={scale}
    />
  );
  if (focus.parentId === null) return <g className="centre">{text}</g>;
  const parent = focus.trail[focus.node ? focus.trail.length - 2 : focus.trail.length - 1];
  const parentName = parent ? nodeName(parent, names, rootName) : rootName;
  return (
    <a
      className="centre centre--link"
      href={href({ view: "functions", item: itemOf(focus.parentId) })}
      aria-label={words.up(parentName)}
    >
      <circle r={roundLength(innerRadius - 3)} className="centre__disc" />
      {text}
      <path className="centre__arrow" d={`M-7 ${roundLength(innerRadius * 0.72)} l7 -7 l7 7`} />
    </a>
  );
}

interface CentreTextProps {
  readonly name: string;
  readonly amount: string;
  readonly unit: string;
  readonly radius: number;
  readonly scale: number;
}

const MOST_LINES = 3;

function CentreText({ name, amount, unit, radius, scale }: CentreTextProps) {
  const amountSize = sizeFor(amount, { width: radius * 1.5, largest: radius * 0.36 });
  const nameSize = Math.max(11, Math.min(14 * scale, radius * (scale > 1 ? 0.18 : 0.15)));
  const lines = nameLines(name, { width: radius * 1.6, fontSize: nameSize });
  const top = -amountSize * 0.55 - (lines.length - 1) * nameSize * 1.3;
  return (
    <g className="centre__text">
      {lines.map((line, index) => (
        <text key={line} y={roundLength(top + index * nameSize * 1.3)} fontSize={roundLength(nameSize)}>
          {line}
        </text>
      ))}
      <text className="centre__amount" y={roundLength(amountSize * 0.55)} fontSize={roundLength(amountSize)}>
        {amount}
      </text>
      <text
        className="centre__unit"
        y={roundLength(amountSize * 0.55 + nameSize * 1.5)}
        fontSize={roundLength(nameSize)}
      >
        {unit}
      </text>
    </g>
  );
}

function sizeFor(text: string, { width, largest }: { width: number; largest: number }): number {
  return Math.min(largest, largest * (width / Math.max(1, textWidth(text, largest))));
}

function nameLines(
  name: string,
  { width, fontSize }: { width: number; fontSize: number },
): readonly string[] {
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const lines = wrapText(name, count);
    if (lines?.every((line) => textWidth(line, fontSize) <= width)) return lines;
  }
  return (wrapText(name, MOST_LINES) ?? [name]).map((line) => cut(line, { width, fontSize }));
}

function cut(line: string, { width, fontSize }: { width: number; fontSize: number }): string {
  if (textWidth(line, fontSize) <= width) return line;
  let text = line;
  while (text.length > 1 && textWidth(`${text}…`, fontSize) > width) text = text.slice(0, -1);
  return `${text}…`;
}
