import { pictureSourcesMessages } from "../../i18n/pictureSources.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { useHref } from "../../state/readingStore.ts";
import { useReadingBudget } from "./readingBudget.ts";
import { holderLabel } from "./sourceLabel.ts";
import { useLanguage } from "./useLanguage.ts";
import { useMessages } from "./useMessages.ts";
import "./pictureSources.css";

interface PictureSourcesProps {
  /** The tables, forms and claims that the picture's figures stand in. */
  readonly holders: readonly string[];
}

/** Under every picture: where its figures come from, and which tables contradict them and are therefore not drawn. */
export function PictureSources({ holders }: PictureSourcesProps) {
  const words = useMessages(pictureSourcesMessages);
  const href = useHref();
  const language = useLanguage();
  const { budget, names, review } = useReadingBudget();
  const label = (holder: string) => holderLabel(holder, { budget, names, language });
  return (
    <div className="picture-sources">
      <p>
        {words.from}{" "}
        {holders.map((holder, index) => (
          <span key={holder}>
            {index > 0 && words.separator}
            <a href={href({ view: "tables", item: holder })}>{label(holder)}</a>
          </span>
        ))}
      </p>
      {review.agreement.outside.map(({ table, finding }) => {
        const reason = review.findings.find((candidate) => candidate.id === finding);
        return (
          <p key={table} className="picture-sources__outside">
            {words.outside} <a href={href({ view: "tables", item: table })}>{label(table)}</a>
            {reason && (
              <>
                {language === "en" ? "; " : "，"}
                {words.because}
                <a href={href({ view: "review", item: finding })}>{wordingIn(reason.title, language)}</a>
              </>
            )}
          </p>
        );
      })}
    </div>
  );
}
