import { importMessages } from "../../i18n/import.ts";
import { useMessages } from "../parts/useMessages.ts";

interface ReadingProgressProps {
  readonly name: string;
  readonly progress: { readonly page: number; readonly pages: number } | null;
  readonly cancel: () => void;
}

/** How far the reading of a file has come, and the way to stop it. */
export function ReadingProgress({ name, progress, cancel }: ReadingProgressProps) {
  const words = useMessages(importMessages);
  const said = progress ? words.readingPage(progress.page, progress.pages) : words.starting;
  const percent = progress ? (100 * progress.page) / progress.pages : 0;
  return (
    <section className="reading-progress">
      <h2 className="reading-progress__title">{words.reading(name)}</h2>
      <div
        className="reading-progress__bar"
        role="progressbar"
        aria-label={words.reading(name)}
        aria-valuemin={0}
        aria-valuemax={progress?.pages ?? 1}
        aria-valuenow={progress?.page}
        aria-valuetext={said}
      >
        <div className="reading-progress__done" style={{ width: `${percent}%` }} />
      </div>
      <p className="reading-progress__said">{said}</p>
      <button type="button" className="import-button" onClick={cancel}>
        {words.cancel}
      </button>
    </section>
  );
}
