import { hearingMessages } from "../../i18n/hearing.ts";
import { dropAsides } from "../../state/hearing/hearingStore.ts";
import type { HearingOf } from "../../state/hearing/hearings.ts";
import { useMessages } from "../parts/useMessages.ts";
import { downloadText } from "./downloadText.ts";

interface AgendaAsidesProps {
  readonly of: HearingOf;
  readonly asides: readonly string[];
}

/** What this browser kept and could not be read: still there, to be downloaded or dropped. */
export function AgendaAsides({ of, asides }: AgendaAsidesProps) {
  const words = useMessages(hearingMessages);
  const download = () => {
    for (const [index, text] of asides.entries()) downloadText(words.asideName(of.id, index + 1), text);
  };
  return (
    <div className="hearing-aside" role="alert">
      <p>{words.aside(asides.length)}</p>
      <p className="hearing-aside__choices">
        <button type="button" className="hearing__button" onClick={download}>
          {words.asideDownload}
        </button>
        <button type="button" className="hearing__button" onClick={() => dropAsides(of)}>
          {words.asideDrop}
        </button>
      </p>
    </div>
  );
}
