import { departmentMessages } from "../../i18n/department.ts";
import { useMessages } from "../parts/useMessages.ts";

/** The ways in which a document can have nothing to show; each looks and reads differently. */
export const NOTHINGS = ["zero", "none", "blank", "no-data", "missing"] as const;
export type NothingKind = (typeof NOTHINGS)[number];

/** The sign of one kind of nothing, in words and in shape. */
export function Nothing({ kind }: { readonly kind: NothingKind }) {
  const words = useMessages(departmentMessages);
  return (
    <span className={`nothing nothing--${kind}`}>
      {kind === "zero" && <span className="nothing__digit numeral">0 </span>}
      {nothingWords(words)[kind].name}
    </span>
  );
}

type Words = ReturnType<typeof useMessages<(typeof departmentMessages)["en"]>>;

/** The name of every kind of nothing and what it means. */
export function nothingWords(words: Words): Readonly<Record<NothingKind, { name: string; text: string }>> {
  return {
    zero: { name: words.kindZero, text: words.kindZeroText },
    none: { name: words.kindNone, text: words.kindNoneText },
    blank: { name: words.kindBlank, text: words.kindBlankText },
    "no-data": { name: words.kindNoData, text: words.kindNoDataText },
    missing: { name: words.kindMissing, text: words.kindMissingText },
  };
}
