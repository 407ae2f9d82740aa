import { useLanguage } from "./useLanguage.ts";

/** Runs of Chinese characters with the punctuation inside them. */
const CHINESE = /([\u3400-\u9fff\uf900-\ufaff][\u3400-\u9fff\uf900-\ufaff（）、：；，。“”]*)/;

/** A sentence of the reader's language that quotes printed names: in an English one they are marked as Chinese. */
export function Mixed({ text }: { readonly text: string }) {
  const language = useLanguage();
  if (language === "zh-CN") return <>{text}</>;
  return text.split(CHINESE).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
      <span key={index} lang="zh-CN">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
