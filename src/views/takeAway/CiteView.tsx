import { useContext } from "react";
import { frameMessages } from "../../i18n/frame.ts";
import { usePlace } from "../../state/readingStore.ts";
import { ReadingBudgetContext } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { CiteButton } from "./CiteButton.tsx";
import { today } from "./today.ts";

/** The citation of the view that the reader sees, with what is selected in it; nothing while no budget is here. */
export function CiteView() {
  const { views } = useMessages(frameMessages);
  const reading = useContext(ReadingBudgetContext);
  const place = usePlace();
  if (reading === null) return null;
  const make = async () => {
    const { citeView } = await import("./citeView.ts");
    return citeView({ reading, place, on: today() });
  };
  return <CiteButton of={views[place.view]} make={make} />;
}
