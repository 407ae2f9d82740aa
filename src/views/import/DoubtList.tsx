import { useMemo, useState } from "react";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { useMessages } from "../parts/useMessages.ts";
import { DoubtEntry } from "./DoubtEntry.tsx";
import type { Desk } from "./desk.ts";
import { type DoubtGroup, listDoubts } from "./listDoubts.ts";
import type { ReadingFacts } from "./readingFacts.ts";
import type { DeskControls } from "./useDesk.ts";

interface DoubtListProps {
  readonly desk: Desk;
  readonly controls: DeskControls;
  readonly facts: ReadingFacts;
}

/** Everything that is less than certain, the gravest first, each with the way to its place. */
export function DoubtList({ desk, controls, facts }: DoubtListProps) {
  const words = useMessages(importDeskMessages);
  const groups = useMemo(() => listDoubts(facts), [facts]);
  return (
    <section className="import-part">
      <h2>{words.doubts}</h2>
      {groups.length === 0 && <p className="import-part__why">{words.noDoubts}</p>}
      {groups.map((group) => (
        <Group key={group.kind} group={group} desk={desk} controls={controls} />
      ))}
    </section>
  );
}

const FIRST = 5;

interface GroupProps extends Omit<DoubtListProps, "facts"> {
  readonly group: DoubtGroup;
}

function Group({ group: { kind, doubts }, desk, controls }: GroupProps) {
  const words = useMessages(importDeskMessages);
  const [all, setAll] = useState(false);
  const shown = all ? doubts : doubts.slice(0, FIRST);
  return (
    <section className="doubt-group">
      <h3>
        {words.doubtKinds[kind]} <span className="import-part__count">{words.count(doubts.length)}</span>
      </h3>
      <p className="import-part__why">{words.doubtWhy[kind]}</p>
      <ul className="doubt-list">
        {shown.map((doubt, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the doubts of a reading never change places
          <DoubtEntry key={index} doubt={doubt} desk={desk} controls={controls} />
        ))}
      </ul>
      {shown.length < doubts.length && (
        <button type="button" className="import-button" onClick={() => setAll(true)}>
          {words.more(doubts.length - shown.length)}
        </button>
      )}
    </section>
  );
}
