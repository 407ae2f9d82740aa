import type { ClaimSubject } from "../../budget/roles.ts";
import { departmentMessages } from "../../i18n/department.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { ClaimValue } from "./ClaimValue.tsx";
import { type Disclosure, readDisclosure } from "./disclosure.ts";
import { HolderLink } from "./HolderLink.tsx";
import { Nothing } from "./Nothing.tsx";
import { TableLines } from "./TableLines.tsx";

interface DisclosureSectionProps {
  readonly title: string;
  /** The glossary's term. */
  readonly term: string;
  readonly tableRole: "three-public" | "operating";
}

const SUBJECTS: Readonly<Record<DisclosureSectionProps["tableRole"], ClaimSubject>> = {
  "three-public": "three-public",
  operating: "operating-funds",
};

/** One kind of spending that the law has published apart: what its table and what the narrative say of it. */
export function DisclosureSection({ title, term, tableRole }: DisclosureSectionProps) {
  const words = useMessages(departmentMessages);
  const { budget } = useReadingBudget();
  const disclosure = readDisclosure(budget, tableRole, SUBJECTS[tableRole]);
  return (
    <section className="department__section">
      <h2>
        <Term id={term}>{title}</Term>
      </h2>
      <dl className="disclosure">
        <div>
          <dt>{words.inTable}</dt>
          <dd>
            <TableState table={disclosure.table} />
          </dd>
        </div>
        <div>
          <dt>{words.inNarrative}</dt>
          <dd>
            <Stated disclosure={disclosure} title={title} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function TableState({ table }: { readonly table: Disclosure["table"] }) {
  const words = useMessages(departmentMessages);
  switch (table.kind) {
    case "missing":
      return (
        <>
          <Nothing kind="missing" /> {words.tableMissingText}
        </>
      );
    case "no-data":
      return (
        <>
          <Nothing kind="no-data" /> {words.noDataText} <HolderLink holder={table.table.id} />
        </>
      );
    case "published":
      return (
        <>
          <TableLines table={table.table} />
          <HolderLink holder={table.table.id} />
        </>
      );
  }
}

function Stated({ disclosure, title }: { readonly disclosure: Disclosure; readonly title: string }) {
  const words = useMessages(departmentMessages);
  const { claims } = disclosure;
  if (claims.length === 0) return <>{words.claimMissing}</>;
  return claims.map((claim) => (
    <p key={claim.id}>
      <ClaimValue claim={claim} /> {claim.none && words.saidNoneText(title)} <HolderLink holder={claim.id} />
    </p>
  ));
}
