import type { DataSubject } from "../../export/data/dataContext.ts";
import { TakeAway } from "./TakeAway.tsx";
import { useDataEntries } from "./useDataEntries.ts";

interface TakeDataProps {
  /** What is taken, in the reader's words. */
  readonly of: string;
  readonly subject: DataSubject;
}

/** The menu of a table, or of a view without a picture: its data and its citation. */
export function TakeData({ of, subject }: TakeDataProps) {
  return <TakeAway of={of} entries={useDataEntries(subject)} />;
}
