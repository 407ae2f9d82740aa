import { statesMessages } from "../../i18n/states.ts";
import { useMessages } from "../parts/useMessages.ts";
import "./states.css";

/** The address names something that this budget does not have; the nearest level is shown instead. */
export function LostPlace() {
  const words = useMessages(statesMessages);
  return (
    <p className="lost-place" role="status">
      <strong>{words.noPlaceTitle}</strong> {words.noPlaceText}
    </p>
  );
}
