import { type ReactNode, StrictMode, useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { parsePlace } from "../state/place.ts";
import { SiteFrame } from "../views/frame/SiteFrame.tsx";
import { handOver } from "../views/parts/handOver.ts";
import { LoadingState } from "../views/states/LoadingState.tsx";
import { type Early, type Prepared, readEarly } from "./early.ts";
import { keptPageOf, PRESSED } from "./keptPage.ts";
import { Site } from "./Site.tsx";

/**
 * Shows the site in an element. `still` is the page as the build drew it: the living frame takes the place of its frame between
 * two paints and keeps the rest of it until that can be drawn anew. A reader who came for another place never sees it.
 */
export async function openSite(place: HTMLElement, still: HTMLElement | null): Promise<void> {
  const root = createRoot(place);
  const isSeen = still !== null && getComputedStyle(still).display !== "none";
  if (!isSeen) {
    still?.remove();
    root.render(<Opening />);
  }
  const early = still === null ? null : await readEarlyOf(still, isSeen);
  root.render(
    <StrictMode>
      <TakeOver still={isSeen ? still : null}>
        <Site early={early} />
      </TakeOver>
    </StrictMode>,
  );
}

/** Another budget, or a page without one, does not wait for the one that was prepared. */
async function readEarlyOf(still: HTMLElement, isSeen: boolean): Promise<Early | null> {
  const prepared = preparedOf(still);
  const { page, budget } = parsePlace(window.location.hash);
  const isWanted = page === "budget" && (budget === null || budget === prepared.budget);
  return isWanted ? readEarly(prepared, isSeen ? keptPageOf(still) : null) : null;
}

function preparedOf({ dataset }: HTMLElement): Prepared {
  const { budget = "", file = "", fileHash = "", indexHash = "", review = "", disagreements = "" } = dataset;
  return { budget, file, fileHash, indexHash, review, disagreements: Number(disagreements) };
}

/** The frame of the page while what it shows is on its way. */
function Opening() {
  return (
    <SiteFrame catalogue={null} entry={null}>
      <LoadingState />
    </SiteFrame>
  );
}

interface TakeOverProps {
  readonly still: HTMLElement | null;
  readonly children: ReactNode;
}

/** Takes away what is left of the still page when its successor is laid out and before either is painted again. */
function TakeOver({ still, children }: TakeOverProps) {
  useLayoutEffect(() => {
    if (still === null) return;
    const pressed = still.querySelector(`[${PRESSED}]`);
    const focused = still.contains(document.activeElement) ? document.activeElement : null;
    still.remove();
    const left = pressed ?? focused;
    if (left !== null) handOver(left, left === pressed);
  }, [still]);
  return children;
}
