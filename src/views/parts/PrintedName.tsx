import { useReadingBudget } from "./readingBudget.ts";
import { useLanguage } from "./useLanguage.ts";

interface PrintedNameProps {
  readonly printed: string;
  readonly code?: string | null;
  /** In English, do not repeat the printed Chinese behind the rendering. */
  readonly short?: boolean;
}

/** A name as printed; for English readers its rendering with the printed Chinese beside it. */
export function PrintedName({ printed, code = null, short = false }: PrintedNameProps) {
  const language = useLanguage();
  const { names } = useReadingBudget();
  const english = language === "en" ? names.english(printed, code) : null;
  if (language === "zh-CN") return <>{printed}</>;
  if (english === null) return <span lang="zh-CN">{printed}</span>;
  if (short) return <>{english}</>;
  return (
    <>
      {english}{" "}
      <span className="printed-name" lang="zh-CN">
        {printed}
      </span>
    </>
  );
}
