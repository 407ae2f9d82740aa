import { useMemo } from "react";
import type { DataSubject } from "../../export/data/dataContext.ts";
import type { DataForm } from "../../export/data/makeDataFile.ts";
import type { TakenFile } from "../../export/takenFile.ts";
import { changePlace, type Place, type PlaceChange } from "../../state/place.ts";
import { usePlace } from "../../state/readingStore.ts";
import { type ReadingBudget, useReadingBudget } from "../parts/readingBudget.ts";
import { pageAddress } from "./pageAddress.ts";
import type { TakeAwayEntry } from "./takeAwayEntry.ts";
import { today } from "./today.ts";

/** The entries of a table or of the data of a view: CSV, XLSX and the citation. The code that makes them is fetched when one is chosen. */
export function useDataEntries(subject: DataSubject): readonly TakeAwayEntry[] {
  const reading = useReadingBudget();
  const place = usePlace();
  const key = JSON.stringify(subject);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the subject
  return useMemo(() => {
    const wanted = { subject, reading, place: changePlace(place, changeTo(subject)) };
    return [
      { kind: "csv", make: () => makeFile(wanted, "csv") },
      { kind: "xlsx", make: () => makeFile(wanted, "xlsx") },
      { kind: "cite", make: () => makeCitation(wanted) },
    ];
  }, [key, reading, place]);
}

interface Wanted {
  readonly subject: DataSubject;
  readonly reading: ReadingBudget;
  /** Where the subject is shown by itself. */
  readonly place: Place;
}

async function makeFile({ subject, reading, place }: Wanted, form: DataForm): Promise<TakenFile> {
  const [{ makeDataFile }, { takenContext }] = await Promise.all([
    import("../../export/data/makeDataFile.ts"),
    import("./takenContext.ts"),
  ]);
  const address = pageAddress(place, reading.budget.id);
  return makeDataFile(subject, form, takenContext({ reading, place, address, on: today() }));
}

async function makeCitation({ subject, reading, place }: Wanted): Promise<string> {
  const { citeSubject } = await import("./citeSubject.ts");
  const address = pageAddress(place, reading.budget.id);
  return citeSubject(subject, { reading, place, address, on: today() });
}

/** A picture of the overview leads to its own view, a table to its own page. */
function changeTo(subject: DataSubject): PlaceChange {
  switch (subject.kind) {
    case "overview":
    case "functions":
    case "flows":
    case "projects":
      return { view: subject.kind };
    case "findings":
      return { view: "review" };
    case "table":
    case "form":
      return { view: "tables", item: subject.id };
    case "narrative":
    case "tables":
      return { view: "tables" };
  }
}
