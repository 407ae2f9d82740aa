import { departmentMessages } from "../../i18n/department.ts";
import { useMessages } from "../parts/useMessages.ts";

/** Marks what the site says itself, so that it is not taken for printed. */
export function OurWords() {
  const words = useMessages(departmentMessages);
  return (
    <span className="our-words" title={words.ourWordsWhy}>
      {words.ourWords}
    </span>
  );
}
