import { fitsSector } from "./fitsSector.ts";
import type { LabelBlock } from "./labelBlock.ts";
import { placeBlock } from "./placeBlock.ts";
import type { ArcLabel, Sector } from "./sunburst.ts";

/** Where along the arc a label may stand: its middle, else a little beside it. */
const PLACES = [0.5, 0.44, 0.56, 0.36, 0.64];

/** The first block that fits upright inside the sector, near its middle; null where none does. */
export function layoutHorizontalLabel(blocks: readonly LabelBlock[], sector: Sector): ArcLabel | null {
  const radius = (sector.innerRadius + sector.outerRadius) / 2;
  for (const place of PLACES) {
    const angle = sector.startAngle + place * (sector.endAngle - sector.startAngle);
    const middle = { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
    for (const block of blocks) {
      const { box, lines } = placeBlock(block, middle, 0);
      if (fitsSector(box, sector))
        return {
          kind: "horizontal",
          lines,
          fontSize: block.fontSize,
          shortened: block.shortened,
          overHatch: false,
        };
    }
  }
  return null;
}
