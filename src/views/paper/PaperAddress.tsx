import type { Budget } from "../../budget/budget.ts";
import { paperMessages } from "../../i18n/paper.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePaperAddress } from "./usePaperAddress.ts";

/** The last line on paper: where the page stands on the site. */
export function PaperAddress({ budget }: { readonly budget: Budget }) {
  const words = useMessages(paperMessages);
  return <p className="paper-address">{words.address(usePaperAddress(budget))}</p>;
}
