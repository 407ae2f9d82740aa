import type { Unit } from "../../budget/money.ts";
import { unitName } from "../../budget/unitName.ts";
import { formatMoney } from "../../i18n/format.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import type { FunctionNode } from "../../model/functionTree.ts";
import { isRounding } from "../../model/isRounding.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";

/** Where a line's parts do not add up to its printed total: by how much, and whether rounding can explain it. */
export function NodeDifference({ node, unit }: { readonly node: FunctionNode; readonly unit: Unit }) {
  const words = useMessages(functionsMessages);
  const language = useLanguage();
  if (node.difference === null) return null;
  const rounding = isRounding(node.difference, { addends: node.children.length, unit });
  return (
    <p className={rounding ? "difference difference--rounding" : "difference difference--real"}>
      <strong>{words.difference(formatMoney(node.difference.abs(), unit), unitName(unit, language))}</strong>{" "}
      {rounding ? words.differenceRounding : words.differenceReal}
    </p>
  );
}
