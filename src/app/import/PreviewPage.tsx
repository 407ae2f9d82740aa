import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Catalogue } from "../../budget/catalogue.ts";
import { entryOf } from "../../importer/catalogueEntry.ts";
import { buildGlossaryIndex } from "../../model/glossary/glossaryIndex.ts";
import { review } from "../../review/review.ts";
import { annotationsQuery, glossaryQuery } from "../../state/queries.ts";
import { SiteFrame } from "../../views/frame/SiteFrame.tsx";
import { PreviewBanner } from "../../views/import/PreviewBanner.tsx";
import { PreviewGone } from "../../views/import/PreviewGone.tsx";
import { ReadingPage } from "../ReadingPage.tsx";
import type { ReadFile } from "./importState.ts";
import { useImport } from "./useImport.ts";

interface PreviewPageProps {
  /** null where the site's catalogue could not be fetched. */
  readonly catalogue: Catalogue | null;
}

/** The whole site on the file that was read in this window, instead of on a published budget. */
export function PreviewPage({ catalogue }: PreviewPageProps) {
  const state = useImport();
  if (state.kind !== "read") {
    return (
      <SiteFrame catalogue={catalogue} entry={null}>
        <PreviewGone />
      </SiteFrame>
    );
  }
  return <Preview catalogue={catalogue ?? { budgets: [] }} file={state} />;
}

function Preview({ catalogue, file }: { readonly catalogue: Catalogue; readonly file: ReadFile }) {
  const { budget } = file;
  const checked = useMemo(() => review(budget), [budget]);
  const entry = useMemo(() => entryOf(budget), [budget]);
  // A body's names in English may be published beside the budget that this file replaces.
  const published = catalogue.budgets.find(({ id }) => id === budget.id) ?? entry;
  const annotations = useQuery(annotationsQuery(published));
  const glossary = useQuery(glossaryQuery);
  const index = useMemo(() => (glossary.data ? buildGlossaryIndex(glossary.data) : null), [glossary.data]);
  return (
    <ReadingPage
      catalogue={catalogue}
      entry={entry}
      budget={budget}
      checked={checked}
      glossary={index}
      glossaryFile={glossary.data ?? null}
      annotations={annotations.data ?? null}
      notices={<PreviewBanner name={file.name} />}
    />
  );
}
