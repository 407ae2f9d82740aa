import type { SunburstLayout } from "../../geometry/sunburst.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import { HatchPattern } from "../parts/HatchPattern.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";

/** What the hatching means; nothing where the picture has none. */
export function HatchLegend({ layout }: { readonly layout: SunburstLayout }) {
  const words = useMessages(functionsMessages);
  const hatch = usePlainId();
  if (layout.arcs.every((arc) => arc.carriedOver === null)) return null;
  return (
    <figcaption className="hatch-legend">
      <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
        <defs>
          <HatchPattern id={hatch} />
        </defs>
        <rect width="28" height="14" fill="var(--hue-blue-1)" />
        <rect width="28" height="14" fill={`url(#${hatch})`} />
      </svg>
      {words.hatched}
    </figcaption>
  );
}
