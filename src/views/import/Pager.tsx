import { importDeskMessages } from "../../i18n/importDesk.ts";
import { useMessages } from "../parts/useMessages.ts";

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  /** Where the reader is, in words. */
  readonly label: string;
  readonly show: (page: number) => void;
}

/** Turns the pages of the document. */
export function Pager({ page, pages, label, show }: PagerProps) {
  const words = useMessages(importDeskMessages);
  return (
    <span className="desk__pager">
      <button
        type="button"
        className="desk__button"
        aria-label={words.previousPage}
        aria-disabled={page <= 1}
        onClick={() => page > 1 && show(page - 1)}
      >
        ‹
      </button>
      <span className="desk__page-number" role="status">
        {label}
      </span>
      <button
        type="button"
        className="desk__button"
        aria-label={words.nextPage}
        aria-disabled={page >= pages}
        onClick={() => page < pages && show(page + 1)}
      >
        ›
      </button>
    </span>
  );
}
