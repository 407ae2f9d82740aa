import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CatalogueEntry } from "../../budget/catalogue.ts";
import { printJson } from "../../budget/printJson.ts";
import { entryOf, printCatalogue, withEntry } from "../../importer/catalogueEntry.ts";
import { buildGlossaryIndex } from "../../model/glossary/glossaryIndex.ts";
import { review } from "../../review/review.ts";
import { glossaryQuery } from "../../state/queries.ts";
import { downloadText } from "../../views/hearing/downloadText.ts";
import { PublishTools } from "../../views/import/PublishTools.tsx";
import { ReadingHead } from "../../views/import/ReadingHead.tsx";
import { ReadingResult } from "../../views/import/ReadingResult.tsx";
import { ReviewSummary } from "../../views/import/ReviewSummary.tsx";
import { buildNames } from "../../views/parts/names.ts";
import { type ReadingBudget, ReadingBudgetContext } from "../../views/parts/readingBudget.ts";
import { useLanguage } from "../../views/parts/useLanguage.ts";
import {
  answerOffer,
  closeImport,
  correctCell,
  drawPage,
  noteTaken,
  openCorrections,
  withdrawCorrection,
} from "./importSession.ts";
import type { ReadFile } from "./importState.ts";
import { useTold } from "./useTold.ts";

interface ReadPageProps {
  readonly file: ReadFile;
  /** What the site publishes; null where its catalogue could not be fetched. */
  readonly known: readonly CatalogueEntry[] | null;
}

/** A file that was read: beside its source, corrected, checked, and on its way to be published. */
export function ReadPage({ file, known }: ReadPageProps) {
  const { name, report, lines, corrections, offered } = file;
  const reading = useReadingOf(file);
  const told = useTold(file);
  const saveCorrections = () => {
    downloadText(`${name}.corrections.json`, printJson({ corrections: [...corrections] }));
    noteTaken();
  };
  return (
    <ReadingBudgetContext.Provider value={reading}>
      <ReadingHead name={name} facts={report} another={closeImport} />
      <ReadingResult
        facts={report}
        lines={lines}
        draw={drawPage}
        corrections={corrections}
        told={told}
        correct={correctCell}
        withdraw={withdrawCorrection}
        offered={offered.length}
        answerOffer={answerOffer}
        saveCorrections={saveCorrections}
        openCorrections={(chosen) => void openCorrections(chosen)}
      />
      <div className="import-parts">
        <ReviewSummary />
        <Publish file={file} known={known} />
      </div>
    </ReadingBudgetContext.Provider>
  );
}

function Publish({ file: { budget, text }, known }: ReadPageProps) {
  const entry = useMemo(() => entryOf(budget), [budget]);
  return (
    <PublishTools
      file={entry.file}
      entry={printJson(entry).trimEnd()}
      saveBudget={() => {
        downloadText(entry.file, text);
        noteTaken();
      }}
      saveCatalogue={
        known === null ? null : () => downloadText("index.json", printCatalogue(withEntry(known, entry)))
      }
    />
  );
}

function useReadingOf({ budget }: ReadFile): ReadingBudget {
  const language = useLanguage();
  const glossaryFile = useQuery(glossaryQuery).data ?? null;
  const glossary = useMemo(() => (glossaryFile ? buildGlossaryIndex(glossaryFile) : null), [glossaryFile]);
  const checked = useMemo(() => review(budget), [budget]);
  return useMemo(() => {
    const names = buildNames({ language, year: budget.year, glossary, annotations: null });
    return { budget, review: checked, names, glossary, glossaryFile, annotations: null };
  }, [budget, checked, language, glossary, glossaryFile]);
}
