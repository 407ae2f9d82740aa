import { startTransition, useCallback, useState } from "react";
import type { SunburstLayout } from "../../geometry/sunburst.ts";
import type { FunctionTree } from "../../model/functionTree.ts";
import { usePrinting } from "../parts/usePrinting.ts";

/** A sunburst as it stands, and the tree that it shows. */
export interface StillPicture {
  readonly tree: FunctionTree;
  readonly layout: SunburstLayout;
}

interface Stillness {
  /** The picture that last stood still; null before the first one is drawn. */
  readonly still: StillPicture | null;
  readonly onStill: (layout: SunburstLayout) => void;
}

/**
 * For what follows a picture: where thousands of lines are listed beside a moving picture, it stops. Paper and what is drawn
 * without a window have the picture of now.
 */
export function useStillPicture(tree: FunctionTree, layout: SunburstLayout | null): Stillness {
  const now = layout && { tree, layout };
  const [still, setStill] = useState(typeof window === "undefined" ? now : null);
  const onStill = useCallback(
    (drawn: SunburstLayout) => startTransition(() => setStill({ tree, layout: drawn })),
    [tree],
  );
  return { still: usePrinting() ? now : still, onStill };
}
