import { Fragment } from "react";
import { unitName } from "../../budget/unitName.ts";
import { type CentreText as LaidOutText, layoutCentre } from "../../geometry/layoutCentre.ts";
import { roundLength } from "../../geometry/roundLength.ts";
import type { SunburstLayout } from "../../geometry/sunburst.ts";
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

function CentreText(text: LaidOutText) {
  const lines = layoutCentre(text);
  return (
    <g className="centre__text">
      {lines.map(({ text: line, role, y, fontSize }, index) => (
        <Fragment key={`${role}${line}`}>
          {role === "unit" ? " " : spaceAfter(lines[index - 1]?.text)}
          <text
            className={role === "name" ? undefined : `centre__${role}`}
            y={roundLength(y)}
            fontSize={roundLength(fontSize)}
          >
            {line}
          </text>
        </Fragment>
      ))}
    </g>
  );
}
