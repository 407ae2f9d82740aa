import { hueVariable, type Tone } from "../../geometry/hue.ts";
import { HatchPattern } from "./HatchPattern.tsx";
import { usePlainId } from "./usePlainId.ts";
import "./amountBar.css";

/** One stretch of a bar. Weights are floats for drawing; the figures stand beside the bar. */
export interface BarPart {
  readonly key: string;
  readonly weight: number;
  readonly tone: Tone;
  readonly hatched?: boolean;
}

interface AmountBarProps {
  readonly parts: readonly BarPart[];
  /** The weight that fills the whole bar. */
  readonly whole: number;
}

/** A bar of parts of a whole. It repeats figures that stand in words beside it and is hidden from screen readers. */
export function AmountBar({ parts, whole }: AmountBarProps) {
  const hatch = usePlainId();
  return (
    <svg className="amount-bar" aria-hidden="true">
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <rect className="amount-bar__rest" width="100%" height="100%" />
      {stretchesOf(parts, whole).map(({ key, x, width, tone, hatched }) => (
        <g key={key}>
          <rect x={x} width={width} height="100%" fill={`var(${hueVariable(tone)})`} />
          {hatched && <rect x={x} width={width} height="100%" fill={`url(#${hatch})`} />}
        </g>
      ))}
    </svg>
  );
}

function stretchesOf(parts: readonly BarPart[], whole: number) {
  let start = 0;
  return parts.map((part) => {
    const width = whole > 0 ? (part.weight / whole) * 100 : 0;
    const stretch = { ...part, x: `${start.toFixed(3)}%`, width: `${width.toFixed(3)}%` };
    start += width;
    return stretch;
  });
}
