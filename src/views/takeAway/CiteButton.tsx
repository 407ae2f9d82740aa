import { useId, useState } from "react";
import { takeAwayMessages } from "../../i18n/takeAway.ts";
import { useMessages } from "../parts/useMessages.ts";
import { CiteBox } from "./CiteBox.tsx";
import "./citeButton.css";

interface CiteButtonProps {
  /** What is cited, in the reader's words: tells the buttons of one page apart. */
  readonly of: string;
  /** Makes the citation when it is asked for. */
  readonly make: () => Promise<string>;
}

/** A button that unfolds the citation of a figure or finding where it stands, ready to be copied. */
export function CiteButton({ of, make }: CiteButtonProps) {
  const words = useMessages(takeAwayMessages);
  const [text, setText] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const id = useId();
  const open = text !== null;
  const toggle = () => {
    setNote("");
    if (open) setText(null);
    else make().then(setText, () => setNote(words.failed));
  };
  return (
    <span className={open ? "cite cite--open" : "cite"}>
      <button
        type="button"
        className="cite__button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={words.citeOf(of)}
        onClick={toggle}
      >
        {words.cite}
      </button>
      <span role="status">{note}</span>
      {open && (
        <span className="cite__text" id={id}>
          <CiteBox key={text} text={text} />
        </span>
      )}
    </span>
  );
}
