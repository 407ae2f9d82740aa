import { useMemo } from "react";
import type { WholeForm } from "../../export/data/makeWholeFile.ts";
import { takeAwayMessages } from "../../i18n/takeAway.ts";
import { usePlace } from "../../state/readingStore.ts";
import type { ReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { pageAddress } from "./pageAddress.ts";
import { today } from "./today.ts";
import { useTaking } from "./useTaking.ts";
import "./takeWhole.css";

const FORMS = ["json", "package", "xlsx"] as const satisfies readonly WholeForm[];

interface TakeWholeProps {
  readonly reading: ReadingBudget;
  /** The address of the published file, a link even where no script runs; null where there is none beside the page. */
  readonly file: string | null;
}

/**
 * The whole budget to take away: its structured file, a data package, a workbook of all tables. Made from what is in memory, so
 * that it works for a file that is only previewed and without a network.
 */
export function TakeWhole({ reading, file }: TakeWholeProps) {
  const words = useMessages(takeAwayMessages);
  const place = usePlace();
  const { note, take } = useTaking();
  const makeOf = useMemo(
    () => (form: WholeForm) => async () => {
      const [{ makeWholeFile }, { takenContext }] = await Promise.all([
        import("../../export/data/makeWholeFile.ts"),
        import("./takenContext.ts"),
      ]);
      const address = pageAddress(place, reading.budget.id);
      return makeWholeFile(form, takenContext({ reading, place, address, on: today() }));
    },
    [reading, place],
  );
  return (
    <div className="take-whole">
      <h2 className="take-whole__title">{words.whole}</h2>
      <ul className="take-whole__list">
        {FORMS.map((form) => (
          <li key={form}>
            {form === "json" && file !== null ? (
              <a className="take-whole__button" href={file} download>
                {words.wholeKinds.json}
              </a>
            ) : (
              <button
                type="button"
                className="take-whole__button"
                onClick={() => take({ kind: form, make: makeOf(form) })}
              >
                {words.wholeKinds[form]}
              </button>
            )}
          </li>
        ))}
      </ul>
      <span className="take-whole__note" role="status">
        {note}
      </span>
    </div>
  );
}
