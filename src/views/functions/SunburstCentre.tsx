import { Fragment } from "react";
import { unitName } from "../../budget/unitName.ts";
import { roundLength } from "../../geometry/roundLength.ts";
import type { SunburstLayout } from "../../geometry/sunburst.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { wrapText } from "../../geometry/wrapText.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import { useHref } from "../../state/readingStore.ts";
import { amountText } from "../parts/amountText.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { spaceAfter } from "../parts/spaceAfter.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { itemOf } from "./itemOf.ts";
import { nodeName } from "./sunburstText.ts";

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
  const unit = unitName(layout.unit, language);
  const text = <CentreText name={name} amount={amount} unit={unit} radius={innerRadius} scale={scale} />;
  if (focus.parentId === null) return <g className="centre">{text}</g>;
  const parent = focus.trail[focus.node ? focus.trail.length - 2 : focus.trail.length - 1];
  const parentName = parent ? nodeName(parent, names, rootName) : rootName;
  return (
    <a
      className="centre centre--link"
      tabIndex={-1}
      href={href({ view: "functions", item: itemOf(focus.parentId) })}
      aria-label={[words.arc(name, amount, unit, ""), words.up(parentName)].join(
        language === "en" ? "; " : "；",
      )}
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
/** From line to line, in font sizes. */
const LINE = 1.3;

function CentreText({ name, amount, unit, radius, scale }: CentreTextProps) {
  const amountSize = sizeFor(amount, { width: radius * 1.5, largest: radius * 0.36 });
  const nameSize = Math.max(11, Math.min(14 * scale, radius * (scale > 1 ? 0.18 : 0.15)));
  const lines = nameLines(name, { bottom: -amountSize * 0.55, radius, fontSize: nameSize });
  const unitBase = amountSize * 0.55 + nameSize * 1.5;
  const unitSize = sizeFor(unit, {
    width: roomAt(unitBase, { radius, fontSize: nameSize }),
    largest: nameSize,
  });
  return (
    <g className="centre__text">
      {lines.map(({ text, y }, index) => (
        <Fragment key={text}>
          {spaceAfter(lines[index - 1]?.text)}
          <text y={roundLength(y)} fontSize={roundLength(nameSize)}>
            {text}
          </text>
        </Fragment>
      ))}
      {spaceAfter(name)}
      <text className="centre__amount" y={roundLength(amountSize * 0.55)} fontSize={roundLength(amountSize)}>
        {amount}
      </text>{" "}
      <text className="centre__unit" y={roundLength(unitBase)} fontSize={roundLength(unitSize)}>
        {unit}
      </text>
    </g>
  );
}

function sizeFor(text: string, { width, largest }: { width: number; largest: number }): number {
  return Math.min(largest, largest * (width / Math.max(1, textWidth(text, largest))));
}

interface Disc {
  readonly radius: number;
  readonly fontSize: number;
}

/** How wide a line may be whose baseline is at y: the disc is narrower above and below its middle. */
function roomAt(y: number, { radius, fontSize }: Disc): number {
  const farthest = Math.max(Math.abs(y - 0.88 * fontSize), Math.abs(y + 0.12 * fontSize));
  return 2 * Math.sqrt(Math.max(0, (radius - 4) ** 2 - farthest ** 2));
}

interface NameLine {
  readonly text: string;
  /** Of the baseline. */
  readonly y: number;
}

/** The name on as few lines as fit the disc, the last one at the bottom; cut short where it does not fit at all. */
function nameLines(
  name: string,
  { bottom, ...disc }: Disc & { readonly bottom: number },
): readonly NameLine[] {
  const placed = (lines: readonly string[]) =>
    lines.map((text, index) => ({ text, y: bottom - (lines.length - 1 - index) * disc.fontSize * LINE }));
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const lines = placed(wrapText(name, count) ?? []);
    if (lines.length > 0 && lines.every(({ text, y }) => textWidth(text, disc.fontSize) <= roomAt(y, disc)))
      return lines;
  }
  return placed(wrapText(name, 2) ?? [name]).map(({ text, y }) => ({
    text: cut(text, { width: roomAt(y, disc), fontSize: disc.fontSize }),
    y,
  }));
}

function cut(line: string, { width, fontSize }: { width: number; fontSize: number }): string {
  if (textWidth(line, fontSize) <= width) return line;
  let text = line;
  while (text.length > 1 && textWidth(`${text}…`, fontSize) > width) text = text.slice(0, -1);
  return `${text}…`;
}
