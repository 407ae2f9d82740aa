import { useMemo } from "react";
import type { Raster } from "../../export/picture/rasterSize.ts";
import { type Place, PREVIEW, printPlace, USUAL_LOOK } from "../../state/place.ts";
import { usePlace } from "../../state/readingStore.ts";
import { type ReadingBudget, useReadingBudget } from "../parts/readingBudget.ts";
import type { Picture, PictureSubject } from "./pictureSubject.ts";
import type { TakeAwayEntry } from "./takeAwayEntry.ts";

interface PictureForm {
  readonly kind: "svg" | "png" | "png-print" | "png-dark";
  readonly raster: Raster | null;
  readonly theme: PictureSubject["theme"];
}

const FORMS: readonly PictureForm[] = [
  { kind: "svg", raster: null, theme: "light" },
  { kind: "png", raster: "screen", theme: "light" },
  { kind: "png-print", raster: "print", theme: "light" },
  { kind: "png-dark", raster: "screen", theme: "dark" },
];

/** The entries of the menu for a picture at the reader's place: files for paper, whatever the screen shows, and a dark one for slides. */
export function usePictureEntries(picture: Picture): readonly TakeAwayEntry[] {
  const reading = useReadingBudget();
  const place = usePlace();
  return useMemo(
    () =>
      FORMS.map(({ kind, raster, theme }) => ({
        kind,
        make: async () => {
          const { takePicture } = await import("./takePicture.ts");
          return takePicture({ picture, raster, subject: { ...subjectAt(reading, place), theme } });
        },
      })),
    [picture, reading, place],
  );
}

/** The address names the budget even where it is the site's default one: defaults change, files stay. */
function subjectAt(reading: ReadingBudget, place: Place): Omit<PictureSubject, "theme"> {
  const budget = place.budget === PREVIEW ? PREVIEW : reading.budget.id;
  const { protocol, href } = window.location;
  // A file on a disk has no address for others, and its path is nobody else's business.
  const site = protocol === "file:" ? "" : href.replace(/#.*$/s, "");
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return {
    reading,
    place,
    address: `${site}${printPlace({ ...place, budget, ...USUAL_LOOK })}`,
    on: day.join("-"),
  };
}
