import { useLanguage } from "./useLanguage.ts";

interface AroundPrintedProps {
  readonly say: (printed: string) => string;
  /** Words as the document prints them. */
  readonly printed: string;
}

/** A sentence with words of the document in it, which are marked as Chinese in an English one. */
export function AroundPrinted({ say, printed }: AroundPrintedProps) {
  const language = useLanguage();
  if (language === "zh-CN") return <>{say(printed)}</>;
  const [before, after] = say(GAP).split(GAP);
  return (
    <>
      {before}
      <span lang="zh-CN">{printed}</span>
      {after}
    </>
  );
}

/** Stands in for the printed words while the sentence is put together; no text has it. */
const GAP = "\u0000";
