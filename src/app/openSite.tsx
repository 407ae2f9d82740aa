import { type ReactNode, StrictMode, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import type { Catalogue } from "../budget/catalogue.ts";
import { parsePlace } from "../state/place.ts";
import { SiteFrame } from "../views/frame/SiteFrame.tsx";
import { twinOf } from "../views/parts/twinOf.ts";
import { LoadingState } from "../views/states/LoadingState.tsx";
import { defaultEntry } from "./defaultEntry.ts";
import { type FirstReading, type Prepared, readFirst } from "./firstReading.ts";
import { Site } from "./Site.tsx";

/**
 * Shows the site in an element. `still` is the page as the build drew it: it stays until the living one can stand in its place,
 * and both change over between two frames. A reader who came for another place never sees it.
 */
export async function openSite(place: HTMLElement, still: HTMLElement | null): Promise<void> {
  const root = createRoot(place);
  const isSeen = still !== null && getComputedStyle(still).display !== "none";
  let isOpen = false;
  const showFrame = (catalogue: Catalogue | null) => {
    if (!isSeen && !isOpen) root.render(<Opening catalogue={catalogue} />);
  };
  if (!isSeen) still?.remove();
  showFrame(null);
  const first = still === null ? null : await readFirstOf(preparedOf(still), showFrame);
  // The catalogue may still come when another file has failed.
  isOpen = true;
  root.render(
    <StrictMode>
      <TakeOver still={isSeen ? still : null}>
        <Site first={first} />
      </TakeOver>
    </StrictMode>,
  );
}

/** Another budget, or the page that reads a file, does not wait for the one that was prepared. */
async function readFirstOf(
  prepared: Prepared,
  tell: (catalogue: Catalogue) => void,
): Promise<FirstReading | null> {
  const { page, budget } = parsePlace(window.location.hash);
  const isWanted = page === "budget" && (budget === null || budget === prepared.budget);
  return isWanted ? readFirst(prepared, tell) : null;
}

function preparedOf({ dataset }: HTMLElement): Prepared {
  const { budget = "", file = "", fileHash = "", indexHash = "", review = "" } = dataset;
  return { budget, file, fileHash, indexHash, review };
}

/** The frame of the page while what it shows is on its way. */
function Opening({ catalogue }: { readonly catalogue: Catalogue | null }) {
  return (
    <SiteFrame catalogue={catalogue} entry={catalogue && defaultEntry(catalogue)}>
      <LoadingState />
    </SiteFrame>
  );
}

interface TakeOverProps {
  readonly still: HTMLElement | null;
  readonly children: ReactNode;
}

/** Takes the still page away when its successor is laid out and before either is painted again; the focus moves over. */
function TakeOver({ still, children }: TakeOverProps) {
  useLayoutEffect(() => {
    if (still === null) return;
    const focused = still.contains(document.activeElement) ? document.activeElement : null;
    still.remove();
    if (focused !== null) twinOf(focused)?.focus({ preventScroll: true });
  }, [still]);
  return children;
}
