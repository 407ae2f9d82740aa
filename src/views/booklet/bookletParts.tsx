import type { ReactNode } from "react";
import { compareYears } from "../../model/comparison.ts";
import { OverviewChange } from "../overview/OverviewChange.tsx";
import type { ReadingBudget } from "../parts/readingBudget.ts";
import { AgreementTables } from "../review/AgreementTables.tsx";
import { BookletFlows } from "./BookletFlows.tsx";
import type { BookletPartName } from "./BookletPart.tsx";
import { BookletProjects } from "./BookletProjects.tsx";
import { BookletReview } from "./BookletReview.tsx";
import { BookletSources } from "./BookletSources.tsx";
import { BookletTables } from "./BookletTables.tsx";
import { BookletTerms } from "./BookletTerms.tsx";
import { BookletTotal } from "./BookletTotal.tsx";

interface Part {
  readonly name: BookletPartName;
  readonly content: ReactNode;
}

/** The parts of a budget's booklet in order. What the document does not publish, such as a comparison, is no part of it. */
export function bookletParts({ budget }: ReadingBudget): readonly Part[] {
  const subjects = ["expenditure-grand-total", "revenue-grand-total"] as const;
  const compared = subjects.some((subject) => compareYears(budget, subject) !== null);
  return [
    { name: "total", content: <BookletTotal /> },
    { name: "flows", content: <BookletFlows /> },
    { name: "projects", content: <BookletProjects /> },
    ...(compared ? [{ name: "change", content: <OverviewChange /> } as const] : []),
    { name: "review", content: <BookletReview /> },
    { name: "tables", content: <BookletTables /> },
    { name: "terms", content: <BookletTerms /> },
    {
      name: "sources",
      content: (
        <>
          <AgreementTables />
          <BookletSources />
        </>
      ),
    },
  ];
}
