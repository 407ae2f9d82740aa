import type { ReactNode } from "react";
import type { Catalogue, CatalogueEntry } from "../budget/catalogue.ts";
import { PageFrame } from "./PageFrame.tsx";
import { type ReadingParts, useReading } from "./useReading.ts";
import { ViewPlace } from "./ViewPlace.tsx";

interface ReadingPageProps extends ReadingParts {
  readonly catalogue: Catalogue;
  readonly entry: CatalogueEntry;
  readonly notices: ReactNode;
}

/** The page of a budget that was not published here, all of it in this window. */
export function ReadingPage({ catalogue, entry, notices, ...parts }: ReadingPageProps) {
  return (
    <PageFrame {...{ catalogue, entry }} reading={useReading(parts)}>
      {notices}
      <ViewPlace />
    </PageFrame>
  );
}
