import { replaceSiteFiles, unfetched } from "./siteFiles.ts";

let packed = false;

/** Whether the page is an offline pack: a file of its own, without a site around it. */
export function isPacked(): boolean {
  return packed;
}

/** The id of the element of a pack that holds the licences of the software in it. */
export const LICENCES_PLACE = "licences";

/** The licences of the software in a pack, as text; empty outside of packs. */
export function packedLicences(page: Document): string {
  return page.getElementById(LICENCES_PLACE)?.textContent ?? "";
}

/** Reads the data folder from the page itself from now on: each file stands in a script element that names it. */
export function openPack(page: Document): void {
  packed = true;
  replaceSiteFiles(async (file) => {
    const texts = [...page.querySelectorAll<HTMLElement>("script[data-file]")];
    const found = texts.find((element) => element.dataset.file === file);
    if (found === undefined) throw unfetched(file, "not in this pack");
    return found.textContent ?? "";
  });
}
