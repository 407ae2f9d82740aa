import { useEffect } from "react";
import { bookletMessages } from "../../i18n/booklet.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { BookletCover } from "./BookletCover.tsx";
import { BookletPart } from "./BookletPart.tsx";
import { bookletParts } from "./bookletParts.tsx";
import "./booklet.css";

/** The whole budget as it is printed: a cover with contents, then part by part; on the screen the same with a button to print. */
export function BookletView() {
  const words = useMessages(bookletMessages);
  useBookletOnPaper();
  const parts = bookletParts(useReadingBudget());
  return (
    <div className="booklet">
      <div className="booklet__tools">
        <p>{words.lead}</p>
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <BookletCover parts={parts.map(({ name }) => name)} />
      {parts.map(({ name, content }, index) => (
        <BookletPart key={name} name={name} number={index + 1}>
          {content}
        </BookletPart>
      ))}
    </div>
  );
}

/** The booklet says of itself what the foot of other pages says. */
function useBookletOnPaper(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.printing = "booklet";
    return () => {
      delete dataset.printing;
    };
  }, []);
}
