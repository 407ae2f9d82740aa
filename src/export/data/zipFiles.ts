import { strToU8, zipSync } from "fflate";

/** The earliest day that an archive can hold: the same data make the same bytes on any day. */
const NO_DAY = new Date(1980, 0, 1);

/** Packs texts into one archive, in their order. Works without workers, which the site's policy keeps to its own files. */
export function zipFiles(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(bytes, { level: 6, mtime: NO_DAY });
}
