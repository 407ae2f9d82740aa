import { parsePlace, printPlace } from "../place.ts";
import { isEmbeddable } from "./embedSettings.ts";
import { travelTo } from "./embedStore.ts";

/** The address of a place on the full site, seen from the embed page beside it. */
export function fullAddress(address: string): string {
  return `./${address}`;
}

/**
 * Keeps links inside a frame: a press on a place goes there in the frame; a press that asks for another window, and every other
 * link, opens the full site in a new one. Returns a function that stops it.
 */
export function keepLinksInside(window: Window): () => void {
  const open = (address: string) => window.open(address, "_blank", "noopener");
  const follow = (event: MouseEvent) => {
    const link = linkOf(event.target);
    if (link === null || event.defaultPrevented || event.button > 1) return;
    const href = link.getAttribute("href") ?? "";
    if (link.hasAttribute("target") || link.hasAttribute("download")) return;
    event.preventDefault();
    if (!href.startsWith("#/")) open(href);
    else if (wantsWindow(event) || !isEmbeddable(parsePlace(href)))
      open(fullAddress(printPlace(parsePlace(href))));
    else travelTo(href);
  };
  const { document } = window;
  document.addEventListener("click", follow);
  document.addEventListener("auxclick", follow);
  return () => {
    document.removeEventListener("click", follow);
    document.removeEventListener("auxclick", follow);
  };
}

function linkOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest("a[href]") : null;
}

function wantsWindow({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 1 || ctrlKey || metaKey || shiftKey;
}
