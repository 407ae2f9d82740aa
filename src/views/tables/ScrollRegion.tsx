import type { ReactNode } from "react";

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Where a table wider than the page scrolls sideways; reached by the keyboard so that it can be scrolled with it. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className="scroll-region" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
