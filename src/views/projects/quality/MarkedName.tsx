import { useReadingBudget } from "../../parts/readingBudget.ts";
import { useLanguage } from "../../parts/useLanguage.ts";
import { wordSegments } from "./wordSegments.ts";
import "./quality.css";

interface MarkedNameProps {
  readonly printed: string;
  /** The words that gave rise to a remark. */
  readonly words: readonly string[];
}

/** A name or value as printed with the words underlined that gave rise to a remark; for English readers its rendering before it. */
export function MarkedName({ printed, words }: MarkedNameProps) {
  const language = useLanguage();
  const { names } = useReadingBudget();
  const english = language === "en" ? names.english(printed) : null;
  return (
    <>
      {english !== null && `${english} `}
      <span className={english === null ? undefined : "printed-name"} lang="zh-CN">
        {wordSegments(printed, words).map(({ text, marked, at }) =>
          marked ? (
            <mark className="asked-words" key={at}>
              {text}
            </mark>
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
      </span>
    </>
  );
}
