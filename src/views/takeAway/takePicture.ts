import { fileName } from "../../export/fileName.ts";
import type { Raster } from "../../export/picture/rasterSize.ts";
import type { TakenFile } from "../../export/takenFile.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { pictureMessages } from "../../i18n/picture.ts";
import { NotTaken } from "./notTaken.ts";
import { rasterise } from "./pictureRaster.ts";
import type { Picture, PictureSubject } from "./pictureSubject.ts";
import { takeBars } from "./takeBars.ts";
import { takeFlows } from "./takeFlows.ts";
import { takeSunburst } from "./takeSunburst.ts";

/** A picture as the text of an SVG file, each with what makes it. */
const TAKERS: Readonly<Record<Picture, (subject: PictureSubject) => string | null>> = {
  functions: takeSunburst,
  flows: takeFlows,
  bars: takeBars,
};

interface Wanted {
  readonly picture: Picture;
  readonly subject: PictureSubject;
  /** null: as lines, an SVG. */
  readonly raster: Raster | null;
}

/** A picture as a file. Throws NotTaken where there is nothing to draw or the browser cannot draw it. */
export async function takePicture({ picture, subject, raster }: Wanted): Promise<TakenFile> {
  const words = messagesIn(pictureMessages, subject.place.language);
  const svg = TAKERS[picture](subject);
  if (svg === null) throw new NotTaken(words.nothing);
  const extension = raster === null ? "svg" : "png";
  const name = fileName({
    budget: subject.reading.budget.id,
    part: [picture, subject.place.item ?? "", ...lookOf(raster, subject)].filter(Boolean).join("-"),
    language: subject.place.language,
    on: subject.on,
    extension,
  });
  if (raster === null) return { name, type: "image/svg+xml", bytes: svg };
  const bytes = await rasterise(svg, raster);
  if (bytes === null) throw new NotTaken(words.refused);
  return { name, type: "image/png", bytes };
}

/** What tells the files of one picture apart. */
function lookOf(raster: Raster | null, { theme }: PictureSubject): readonly string[] {
  return [raster === "print" ? "300dpi" : "", theme === "dark" ? "dark" : ""];
}
