import type { FlowLayout } from "../../geometry/flowLayout.ts";
import { openedPage } from "../../geometry/gatherFlows.ts";

/** Whether a layout has what an address names. A node may be gathered at this width or on this page; a page of gathered ones is no node. */
export function isInPicture(item: string, { nodes }: FlowLayout): boolean {
  return (
    openedPage(item) !== null ||
    nodes.some(({ id, gathered }) => id === item || gathered.some((member) => member.id === item))
  );
}
