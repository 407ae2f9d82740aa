import { departmentMessages } from "../../i18n/department.ts";
import { useMessages } from "../parts/useMessages.ts";
import { NOTHINGS, Nothing, nothingWords } from "./Nothing.tsx";

/** Explains the signs for zero, none, blank, no data and not published beside each other. */
export function KindsOfNothing() {
  const words = useMessages(departmentMessages);
  const kinds = nothingWords(words);
  return (
    <section className="department__section">
      <h2>{words.kinds}</h2>
      <dl className="nothings">
        {NOTHINGS.map((kind) => (
          <div key={kind} className="nothings__kind">
            <dt>
              <Nothing kind={kind} />
            </dt>
            <dd>{kinds[kind].text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
