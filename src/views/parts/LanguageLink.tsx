import { frameMessages } from "../../i18n/frame.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { useMessages } from "./useMessages.ts";

/** Leads to the same place in the other language. */
export function LanguageLink({ className }: { readonly className: string }) {
  const words = useMessages(frameMessages);
  const href = useHref();
  const other = usePlace().language === "en" ? "zh-CN" : "en";
  return (
    <a
      className={className}
      href={href({ language: other })}
      hrefLang={other}
      lang={other}
      title={words.otherLanguageName}
    >
      {words.otherLanguage}
    </a>
  );
}
