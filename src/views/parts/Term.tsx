import type { ReactNode } from "react";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { usePlace } from "../../state/readingStore.ts";
import { Popover } from "./Popover.tsx";
import { useReadingBudget } from "./readingBudget.ts";

/** A term that explains itself where it stands; plain words until the glossary is here. `id` is the glossary's. */
export function Term({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { glossary } = useReadingBudget();
  const { language } = usePlace();
  const term = glossary?.term(id);
  if (!term) return <>{children}</>;
  return (
    <Popover className="term" label={children}>
      <strong className="term__name">
        {term.zh} · {term.en}
      </strong>
      <br />
      {wordingIn(term.plain, language)}
    </Popover>
  );
}
