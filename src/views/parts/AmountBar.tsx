import type { Tone } from "../../geometry/hue.ts";
import { hueVariable } from "../../geometry/hue.ts";
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

const WIDTH = 1000;
const HEIGHT = 14;

/** A bar of parts of a whole. It repeats figures that stand in words beside it and is hidden from screen readers. */
export function AmountBar({ parts, whole }: AmountBarProps) {
  const hatch = usePlainId();
  const stretches = stretchesOf(parts, whole);
  return (
    <svg
      className="amount-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <rect className="amount-bar__rest" width={WIDTH} height={HEIGHT} />
      {stretches.map(({ key, x, width, tone, hatched }) => (
        <g key={key}>
          <rect x={x} width={width} height={HEIGHT} fill={`var(${hueVariable(tone)})`} />
          {hatched && <rect x={x} width={width} height={HEIGHT} fill={`url(#${hatch})`} />}
        </g>
      ))}
    </svg>
  );
}

function stretchesOf(parts: readonly BarPart[], whole: number) {
  let x = 0;
  return parts.map((part) => {
    const width = whole > 0 ? (part.weight / whole) * WIDTH : 0;
    const stretch = { ...part, x, width };
    x += width;
    return stretch;
  });
}
