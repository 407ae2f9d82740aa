import { flowsMessages } from "../../i18n/flows.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import type { FlowSubject } from "../../model/flowGraph.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";

/** What a node of the graph means, in plain words; nothing where the glossary has none. */
export function FlowMeaning({ subject }: { readonly subject: FlowSubject }) {
  const words = useMessages(flowsMessages);
  const text = useMeaning(subject);
  if (text === null) return null;
  return (
    <div className="panel__meaning">
      <h3>{words.meaning}</h3>
      <p>{text}</p>
    </div>
  );
}

function useMeaning(subject: FlowSubject): string | null {
  const words = useMessages(flowsMessages);
  const { glossary } = useReadingBudget();
  const language = useLanguage();
  const plain = (
    entry: { readonly plain?: { readonly zh: string; readonly en: string } | undefined } | undefined,
  ) => {
    if (!entry?.plain) return null;
    return wordingIn(entry.plain, language);
  };
  switch (subject.kind) {
    case "source":
      return plain(glossary?.term(subject.source));
    case "basic":
      return plain(glossary?.term("basic"));
    case "project-spending":
      return plain(glossary?.term("project-spending"));
    case "not-broken-down":
      return words.notBrokenDownWhy;
    case "nature-undisclosed":
      return words.natureUndisclosedWhy;
    case "unnamed-projects":
      return words.unnamedProjectsWhy;
    case "economic-class":
    case "economic-item":
      return plain(glossary?.economic(subject.name, subject.code));
    case "combined-sources":
    case "project":
      return null;
  }
}
