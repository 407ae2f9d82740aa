import { statesMessages } from "../../i18n/states.ts";
import { useMessages } from "../parts/useMessages.ts";
import "./states.css";

/** The catalogue is there but lists nothing. */
export function NoBudgets() {
  const words = useMessages(statesMessages);
  return (
    <section className="failed">
      <h1 className="failed__title">{words.noBudgetsTitle}</h1>
      <p>{words.noBudgetsText}</p>
    </section>
  );
}
