import { memo } from "react";
import type { FlowBand } from "../../geometry/flowLayout.ts";
import { hueVariable } from "../../geometry/hue.ts";
import { point } from "../../state/readingStore.ts";

interface FlowBandShapeProps {
  readonly band: FlowBand;
  readonly hatch: string;
  readonly lit: boolean;
}

/** A band of money: hatched where it is carried over, dashed edges where it is computed, stippled stone where it is not broken down. */
export const FlowBandShape = memo(function FlowBandShape({ band, hatch, lit }: FlowBandShapeProps) {
  const kind = `band band--${band.kind}${band.brokenDown ? "" : " band--not-broken-down"}`;
  return (
    <g
      className={kind}
      data-band={band.id}
      data-lit={lit ? "true" : undefined}
      onPointerEnter={() => point(band.id)}
    >
      <path
        className="band__shape"
        d={band.path}
        fill={`var(${hueVariable({ hue: band.hue, shade: band.shade })})`}
      />
      {band.carriedOver && <path className="band__hatch" d={band.path} fill={`url(#${hatch})`} />}
    </g>
  );
});
