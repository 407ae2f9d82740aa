import { useLanguage } from "../parts/useLanguage.ts";

interface RoleLabelProps {
  /** What the label means, in the reader's language. */
  readonly words: string;
  readonly printed: string;
}

/** A label of a form; for English readers with the printed Chinese below it. */
export function RoleLabel({ words, printed }: RoleLabelProps) {
  const language = useLanguage();
  if (language === "zh-CN") return <>{words}</>;
  return (
    <>
      {words}{" "}
      <span className="printed-name" lang="zh-CN">
        {printed}
      </span>
    </>
  );
}
