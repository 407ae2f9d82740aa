import type { ReactNode } from "react";
import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";
import { SiteFrame } from "../views/frame/SiteFrame.tsx";
import { type ReadingBudget, ReadingBudgetContext } from "../views/parts/readingBudget.ts";

interface PageFrameProps {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueEntry;
  readonly reading: ReadingBudget | null;
  readonly disagreements?: number | undefined;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of the page around a budget, the same while the budget is on its way and when it is here: what is open stays open. */
export function PageFrame({ reading, children, disagreements, ...frame }: PageFrameProps) {
  return (
    <ReadingBudgetContext.Provider value={reading}>
      <SiteFrame {...frame} reading={reading} {...(disagreements === undefined ? {} : { disagreements })}>
        {children}
      </SiteFrame>
    </ReadingBudgetContext.Provider>
  );
}
