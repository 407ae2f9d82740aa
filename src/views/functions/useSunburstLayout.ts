import { useMemo } from "react";
import { layoutSunburst } from "../../geometry/layoutSunburst.ts";
import type { SunburstLayout } from "../../geometry/sunburst.ts";
import { textScale } from "../../geometry/textScale.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import type { FunctionTree } from "../../model/functionTree.ts";
import { usePlace } from "../../state/readingStore.ts";
import { amountText } from "../parts/amountText.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { holdsCarryOver } from "./holdsCarryOver.ts";
import { arcText } from "./sunburstText.ts";

/** Below this width the picture is laid out for a phone. */
const COMPACT = 480;

/** In px, before the reader's text size. */
const FONT = { compact: 12, roomy: 13 } as const;

interface Wanted {
  readonly tree: FunctionTree;
  /** What the picture is zoomed to, or a leaf in it. */
  readonly item: string;
  /** Width and height in px. */
  readonly size: number;
}

interface Unmeasured extends Omit<Wanted, "size"> {
  /** null where it is not known yet. */
  readonly size: number | null;
}

/** The sunburst laid out in the reader's language and text size; anew only when one of these changes. */
export function useSunburstLayout(wanted: Wanted): SunburstLayout;
export function useSunburstLayout(wanted: Unmeasured): SunburstLayout | null;
export function useSunburstLayout({ tree, item, size }: Unmeasured): SunburstLayout | null {
  const words = useMessages(functionsMessages);
  const { names } = useReadingBudget();
  const scale = textScale(usePlace().text);
  return useMemo(
    () =>
      size === null
        ? null
        : layoutSunburst(tree, {
            size,
            focus: item,
            fontSize: scale * (size < COMPACT ? FONT.compact : FONT.roomy),
            compact: size < COMPACT,
            hatched: holdsCarryOver(tree),
            label: (node) => arcText(node, names),
            labelRest: (members, amount) => ({
              name: words.rest(members.length),
              amount: amountText(amount),
            }),
          }),
    [tree, item, size, scale, names, words],
  );
}
