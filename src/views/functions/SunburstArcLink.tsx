import { Fragment, memo } from "react";
import { hueVariable, type Tone } from "../../geometry/hue.ts";
import { roundLength } from "../../geometry/roundLength.ts";
import type { ArcLabel, ArcLabelLine, SunburstArc } from "../../geometry/sunburst.ts";
import { PictureFlag } from "../parts/PictureFlag.tsx";
import { spaceAfter } from "../parts/spaceAfter.ts";
import { usePlainId } from "../parts/usePlainId.ts";

interface ArcLinkProps {
  readonly arc: SunburstArc;
  /** The address of the place it opens. */
  readonly href: string;
  readonly hatch: string;
  readonly label: string;
  readonly tabStop: boolean;
  readonly selected: boolean;
  /** A finding sets its figure against another. */
  readonly flagged: boolean;
}

/**
 * One arc: a link to the place it opens, hatched where its money is carried over, labelled where the label fits. It watches
 * nothing itself: there are hundreds.
 */
export const SunburstArcLink = memo(function SunburstArcLink(props: ArcLinkProps) {
  const { arc, href, hatch, label, tabStop, selected, flagged } = props;
  const tone = { hue: arc.hue, shade: arc.shade };
  return (
    <a
      className="arc"
      href={href}
      data-arc={arc.id}
      aria-current={selected ? "true" : undefined}
      aria-label={label}
      tabIndex={tabStop ? 0 : -1}
    >
      <path className="arc__shape" d={arc.path} fill={`var(${hueVariable(tone)})`} />
      {arc.carriedOver && <path className="arc__hatch" d={arc.carriedOver.path} fill={`url(#${hatch})`} />}
      {arc.label && <LabelText label={arc.label} tone={tone} />}
      {flagged && <PictureFlag {...flagPlace(arc)} />}
      <path className="arc__outline" d={arc.path} />
    </a>
  );
});

/** The middle of the arc's outer edge. */
function flagPlace({ startAngle, endAngle, outerRadius }: SunburstArc): {
  readonly x: number;
  readonly y: number;
} {
  const angle = (startAngle + endAngle) / 2;
  const radius = outerRadius - 10;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

function LabelText({ label, tone }: { readonly label: ArcLabel; readonly tone: Tone }) {
  const id = usePlainId();
  const look = {
    className: label.overHatch ? "arc__label arc__label--over-hatch" : "arc__label",
    fill: `var(--ink-on-${tone.shade})`,
    stroke: label.overHatch ? `var(${hueVariable(tone)})` : undefined,
    fontSize: roundLength(label.fontSize),
  };
  if (label.kind !== "curved") {
    return (
      <g {...look}>
        {label.lines.map((line, index) => (
          <Fragment key={`${line.text}${line.y}`}>
            {spaceAfter(label.lines[index - 1]?.text)}
            <StraightLine line={line} />
          </Fragment>
        ))}
      </g>
    );
  }
  return (
    <g {...look}>
      {label.lines.map(({ text, role, path }, index) => (
        <g key={path}>
          {spaceAfter(label.lines[index - 1]?.text)}
          <path id={`${id}-${index}`} d={path} fill="none" />
          <text data-role={role}>
            <textPath href={`#${id}-${index}`} startOffset="50%">
              {text}
            </textPath>
          </text>
        </g>
      ))}
    </g>
  );
}

function StraightLine({ line }: { readonly line: ArcLabelLine }) {
  const [x, y, rotate] = [line.x, line.y, line.rotate].map(roundLength);
  return (
    <text
      {...{ x, y }}
      transform={rotate === 0 ? undefined : `rotate(${rotate} ${x} ${y})`}
      data-role={line.role}
    >
      {line.text}
    </text>
  );
}
