import { fitsSector } from "./fitsSector.ts";
import type { LabelBlock } from "./labelBlock.ts";
import { placeBlock } from "./placeBlock.ts";
import type { ArcLabel, Sector } from "./sunburst.ts";

/** How far from the middle of the ring outwards, in px, a label may stand: there is more room further out. */
const STEPS = [0, 3, 6, 9];

/** The first block that fits along the radius at the middle of the sector; null where none does. */
export function layoutRadialLabel(blocks: readonly LabelBlock[], sector: Sector): ArcLabel | null {
  const angle = (sector.startAngle + sector.endAngle) / 2;
  const readsOutwards = Math.sin(angle) >= 0;
  const turn = readsOutwards ? angle - Math.PI / 2 : angle + Math.PI / 2;
  const middle = (sector.innerRadius + sector.outerRadius) / 2;
  for (const step of STEPS) {
    const x = readsOutwards ? middle + step : -middle - step;
    for (const block of blocks) {
      const { box, lines } = placeBlock(block, { x, y: 0 }, (turn * 180) / Math.PI);
      if (fitsSector(box, sector, -turn))
        return {
          kind: "radial",
          lines,
          fontSize: block.fontSize,
          shortened: block.shortened,
          overHatch: false,
        };
    }
  }
  return null;
}
