import type { ReactNode } from "react";
import { departmentMessages } from "../../i18n/department.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";

/** Where the data come from: the document, its fingerprint, its conversion, and every correction by hand. */
export function ProvenanceSection() {
  const words = useMessages(departmentMessages);
  const { budget } = useReadingBudget();
  const { source, converted } = budget.provenance;
  return (
    <section className="department__section">
      <h2>{words.provenance}</h2>
      <dl className="provenance">
        <Fact label={words.source}>
          <PrintedName printed={source.title} />
        </Fact>
        <Fact label={words.medium}>{words.mediums[source.medium]}</Fact>
        <Fact label={words.pageCount}>
          {source.pages === null ? words.pagesUnknown : words.pages(source.pages)}
        </Fact>
        <Fact label={words.hash}>
          <code className="provenance__hash">{source.sha256}</code>
        </Fact>
        <Fact label={words.converted}>{words.convertedBy(converted.on, converted.by)}</Fact>
        <Fact label={words.corrections}>
          <Corrections />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="provenance__fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Corrections() {
  const words = useMessages(departmentMessages);
  const { corrections } = useReadingBudget().budget.provenance;
  if (corrections.length === 0) return <>{words.noCorrections}</>;
  return (
    <ul>
      {corrections.map(({ place, printed, corrected, reason }) => (
        <li key={place}>
          <code>{place}</code> {words.correction(printed, corrected)}: {reason}
        </li>
      ))}
    </ul>
  );
}
