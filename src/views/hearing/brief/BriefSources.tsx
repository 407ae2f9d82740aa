import { hearingBriefMessages } from "../../../i18n/hearingBrief.ts";
import { useHref, usePlace } from "../../../state/readingStore.ts";
import { Mixed } from "../../parts/Mixed.tsx";
import { useReadingBudget } from "../../parts/readingBudget.ts";
import { useMessages } from "../../parts/useMessages.ts";
import { evidenceLabel } from "../../review/evidenceLabel.ts";
import type { AgendaEntry } from "../agendaEntries.ts";
import { briefSources } from "./briefSources.ts";

/** Where every quoted figure stands: what it is, as printed, its page and its address. */
export function BriefSources({ entries }: { readonly entries: readonly AgendaEntry[] }) {
  const words = useMessages(hearingBriefMessages);
  const href = useHref();
  const { language } = usePlace();
  const { budget, names, review } = useReadingBudget();
  const address =
    `${siteAddress()}${href({ budget: budget.id, view: "tables", item: "" })}`.split("?")[0] ?? "";
  return (
    <section className="brief-part">
      <h2 className="brief-part__title">{words.sources}</h2>
      <p className="brief-sources__how">{words.sourcesHow(address)}</p>
      <table className="brief-sources">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.what}</th>
            <th scope="col" className="brief-sources__number">
              {words.printed}
            </th>
            <th scope="col" className="brief-sources__number">
              {words.page}
            </th>
          </tr>
        </thead>
        <tbody>
          {briefSources(entries, review).map((evidence) => (
            <tr key={evidence.source}>
              <td className="brief-sources__place">
                <a href={href({ budget: budget.id, view: "tables", item: evidence.source })}>
                  {evidence.source}
                </a>
              </td>
              <td>
                <Mixed text={evidenceLabel(evidence, { budget, names, language })} />
              </td>
              <td className="brief-sources__number numeral" lang="zh-CN">
                {evidence.printed.trim() === "" ? words.blank : evidence.printed}
              </td>
              <td className="brief-sources__number">{evidence.page ?? words.noPage}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where the site stands, without the place in it; empty where there is no window, and for a file on somebody's disk. */
function siteAddress(): string {
  if (typeof window === "undefined" || window.location.protocol === "file:") return "";
  return window.location.href.replace(/#.*$/, "");
}
