import { useMemo } from "react";
import { commonMessages } from "../../i18n/common.ts";
import { flowsMessages } from "../../i18n/flows.ts";
import type { FlowSubject } from "../../model/flowGraph.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { subjectName } from "./flowText.ts";

/** Names nodes of the graph in the reader's language. */
export function useFlowNames(): (subject: FlowSubject) => string {
  const words = useMessages(flowsMessages);
  const separator = useMessages(commonMessages).listSeparator;
  const { names } = useReadingBudget();
  return useMemo(
    () => (subject) => subjectName(subject, { words, names, separator }),
    [words, names, separator],
  );
}
