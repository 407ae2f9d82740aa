import type { flowsMessages } from "../../i18n/flows.ts";
import type { FlowSubject } from "../../model/flowGraph.ts";
import type { Names } from "../parts/names.ts";

export type FlowWords = (typeof flowsMessages)["en"];

interface Wording {
  readonly words: FlowWords;
  readonly names: Names;
  readonly separator: string;
}

/** What a node of the graph is called in the reader's language. */
export function subjectName(subject: FlowSubject, { words, names, separator }: Wording): string {
  switch (subject.kind) {
    case "source":
      return words.sources[subject.source];
    case "combined-sources":
      return words.combined(subject.sources.map((source) => words.sources[source]).join(separator));
    case "basic":
      return words.basic;
    case "project-spending":
      return words.projectSpending;
    case "nature-undisclosed":
      return words.natureUndisclosed;
    case "not-broken-down":
      return words.notBrokenDown;
    case "unnamed-projects":
      return words.unnamedProjects;
    case "economic-class":
    case "economic-item":
      return names.show(subject.name, subject.code);
    case "project":
      return names.show(subject.name);
  }
}
