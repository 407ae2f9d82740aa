/** The parts of the page as the build drew it, which stand in the living frame until their successors are here. */
export interface KeptPage {
  readonly content: readonly Node[];
  readonly footer: readonly Node[];
}

/** Set by the first script of the page on a button that is pressed before anything answers it. */
export const PRESSED = "data-pressed";

/** The parts of the drawn page, as long as they stand there. */
export function keptPageOf(still: HTMLElement): KeptPage {
  return {
    content: [...(still.querySelector("main")?.childNodes ?? [])],
    footer: [...still.querySelectorAll("footer")],
  };
}
