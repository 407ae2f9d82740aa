import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { CatalogueEntry } from "../../budget/catalogue.ts";
import { importMessages } from "../../i18n/import.ts";
import { REFUSALS } from "../../importer/refusal.ts";
import { catalogueQuery } from "../../state/queries.ts";
import { DropZone } from "../../views/import/DropZone.tsx";
import { ImportFrame } from "../../views/import/ImportFrame.tsx";
import { ReadingProgress } from "../../views/import/ReadingProgress.tsx";
import { RefusedNotice } from "../../views/import/RefusedNotice.tsx";
import { useMessages } from "../../views/parts/useMessages.ts";
import { closeImport, openImport } from "./importSession.ts";
import { ReadPage } from "./ReadPage.tsx";
import { useImport } from "./useImport.ts";

/** The page on which a department's clerk turns the published file into data. */
export function ImportPage() {
  const words = useMessages(importMessages);
  const catalogue = useQuery(catalogueQuery);
  const known = catalogue.data?.budgets ?? null;
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  useEffect(keepDropsHere, []);
  return (
    <ImportFrame>
      <ImportBody known={known} />
    </ImportFrame>
  );
}

/** A file dropped beside the zone must not take the place of the page, and of all that was corrected on it. */
function keepDropsHere(): () => void {
  const keep = (event: DragEvent) => event.preventDefault();
  window.addEventListener("dragover", keep);
  window.addEventListener("drop", keep);
  return () => {
    window.removeEventListener("dragover", keep);
    window.removeEventListener("drop", keep);
  };
}

function ImportBody({ known }: { readonly known: readonly CatalogueEntry[] | null }) {
  const state = useImport();
  const open = (file: File) => void openImport(file, (known ?? []).map(identityOf));
  switch (state.kind) {
    case "waiting":
      return <DropZone open={open} />;
    case "reading":
      return <ReadingProgress name={state.name} progress={state.progress} cancel={closeImport} />;
    case "refused": {
      const { reason, detail } = state.refusal;
      return (
        <>
          <RefusedNotice name={state.name} refusal={{ reason, detail, words: REFUSALS[reason] }} />
          <DropZone open={open} />
        </>
      );
    }
    case "failed":
      return (
        <>
          <RefusedNotice name={state.name} refusal={null} />
          <DropZone open={open} />
        </>
      );
    case "read":
      return <ReadPage file={state} known={known} />;
  }
}

function identityOf({ id, body, year }: CatalogueEntry) {
  return { id, body, year };
}
