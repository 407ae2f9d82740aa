import { useMemo } from "react";
import type { DataSubject } from "../../export/data/dataContext.ts";
import type { DataForm } from "../../export/data/makeDataFile.ts";
import type { TakenFile } from "../../export/takenFile.ts";
import { usePlace } from "../../state/readingStore.ts";
import { type ReadingBudget, useReadingBudget } from "../parts/readingBudget.ts";
import { pageAddress } from "./pageAddress.ts";
import type { TakeAwayEntry } from "./takeAwayEntry.ts";
import { today } from "./today.ts";

/**
 * The entries of a table or of the data of a view: CSV, XLSX and the citation of what the reader sees. The subject must be the
 * same object, or made of the same words, from one rendering to the next.
 */
export function useDataEntries(subject: DataSubject): readonly TakeAwayEntry[] {
  const reading = useReadingBudget();
  const place = usePlace();
  const key = JSON.stringify(subject);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the subject
  return useMemo(() => {
    const file = (form: DataForm) => () => makeFile({ subject, form, reading, place });
    return [
      { kind: "csv", make: file("csv") },
      { kind: "xlsx", make: file("xlsx") },
      { kind: "cite", make: () => makeCitation({ subject, reading, place }) },
    ];
  }, [key, reading, place]);
}

interface Wanted {
  readonly subject: DataSubject;
  readonly reading: ReadingBudget;
  readonly place: ReturnType<typeof usePlace>;
}

/** The code that makes files is fetched by those who want one. */
async function makeFile({ subject, form, reading, place }: Wanted & { form: DataForm }): Promise<TakenFile> {
  const [{ makeDataFile }, { takenContext }] = await Promise.all([
    import("../../export/data/makeDataFile.ts"),
    import("./takenContext.ts"),
  ]);
  const address = pageAddress(place, reading.budget.id);
  return makeDataFile(subject, form, takenContext({ reading, place, address, on: today() }));
}

async function makeCitation({ subject, reading, place }: Wanted): Promise<string> {
  const { citeSubject } = await import("./citeSubject.ts");
  return citeSubject(subject, {
    reading,
    place,
    address: pageAddress(place, reading.budget.id),
    on: today(),
  });
}
