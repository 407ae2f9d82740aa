import { buildFunctionTree, ROOT_ID } from "../../../src/model/buildFunctionTree.ts";
import type { FunctionTree } from "../../../src/model/functionTree.ts";
import { usePlace } from "../../../src/state/readingStore.ts";
import { Sunburst } from "../../../src/views/functions/Sunburst.tsx";
import { useSunburstLayout } from "../../../src/views/functions/useSunburstLayout.ts";
import { useReadingBudget } from "../../../src/views/parts/readingBudget.ts";

/** The sunburst alone, at the reader's place, in a square of a size in px. Nothing where none can be drawn. */
export function FunctionPicture({ size = 660 }: { readonly size?: number }) {
  const { budget, review } = useReadingBudget();
  const tree = buildFunctionTree(budget, review.agreement, usePlace().basis);
  return tree && <PictureOf tree={tree} size={size} />;
}

function PictureOf({ tree, size }: { readonly tree: FunctionTree; readonly size: number }) {
  const item = usePlace().item ?? ROOT_ID;
  const layout = useSunburstLayout({ tree, item, size });
  return <Sunburst tree={tree} item={item} layout={layout} />;
}
