import { importMessages } from "../../i18n/import.ts";
import { useHref } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import "./previewBanner.css";

/** Says on every page of a preview that nobody else sees it, and leads back. */
export function PreviewBanner({ name }: { readonly name: string }) {
  const words = useMessages(importMessages);
  const href = useHref();
  return (
    <aside className="preview-banner" aria-label={words.previewBanner}>
      <p>
        <strong>{words.previewBanner}</strong> <span>{words.previewBannerWhy(name)}</span>
      </p>
      <a className="preview-banner__back" href={href({ page: "import" })}>
        {words.previewBack}
      </a>
    </aside>
  );
}
