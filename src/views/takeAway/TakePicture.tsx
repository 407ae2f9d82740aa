import { useMemo } from "react";
import type { DataSubject } from "../../export/data/dataContext.ts";
import type { Picture } from "./pictureSubject.ts";
import { TakeAway } from "./TakeAway.tsx";
import { useDataEntries } from "./useDataEntries.ts";
import { usePictureEntries } from "./usePictureEntries.ts";

interface TakePictureProps {
  /** What is taken, in the reader's words. */
  readonly of: string;
  readonly picture: Picture;
  /** The data that the picture draws. */
  readonly subject: DataSubject;
}

/** The menu of a picture: its files, its data and its citation. */
export function TakePicture({ of, picture, subject }: TakePictureProps) {
  const pictures = usePictureEntries(picture);
  const data = useDataEntries(subject);
  const entries = useMemo(() => [...pictures, ...data], [pictures, data]);
  return <TakeAway of={of} entries={entries} />;
}
