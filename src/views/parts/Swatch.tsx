import { hueVariable, type Tone } from "../../geometry/hue.ts";
import { HatchPattern } from "./HatchPattern.tsx";
import { usePlainId } from "./usePlainId.ts";
import "./swatch.css";

interface SwatchProps {
  readonly tone: Tone;
  readonly hatched?: boolean;
}

/** A small square in the colour that something has in the pictures. It only repeats what the words beside it say. */
export function Swatch({ tone, hatched = false }: SwatchProps) {
  const hatch = usePlainId();
  return (
    <svg className="swatch" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {hatched && (
        <defs>
          <HatchPattern id={hatch} />
        </defs>
      )}
      <rect width="12" height="12" fill={`var(${hueVariable(tone)})`} />
      {hatched && <rect width="12" height="12" fill={`url(#${hatch})`} />}
    </svg>
  );
}
