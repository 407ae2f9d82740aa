import { claimsAbout } from "../../budget/budget.ts";
import type { ClaimSubject } from "../../budget/roles.ts";
import { departmentMessages } from "../../i18n/department.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { ClaimList } from "./ClaimList.tsx";
import { HolderLink } from "./HolderLink.tsx";
import { Nothing } from "./Nothing.tsx";

const SUBJECTS: readonly ClaimSubject[] = [
  "performance-overall",
  "performance-overall-basic",
  "performance-overall-project",
  "performance-subordinate-units",
  "performance-projects",
  "performance-projects-operating",
  "performance-projects-specific",
  "performance-published",
  "performance-published-operating",
  "performance-published-specific",
];

/** How many projects and how much money stand under performance targets, and the published forms. */
export function PerformanceSection() {
  const words = useMessages(departmentMessages);
  const { budget } = useReadingBudget();
  const claims = SUBJECTS.flatMap((subject) => claimsAbout(budget, subject));
  return (
    <section className="department__section">
      <h2>
        <Term id="performance-management">{words.performance}</Term>
      </h2>
      {claims.length > 0 ? <ClaimList claims={claims} /> : <Nothing kind="missing" />}
      <p className="department__links">
        {budget.forms.map((form) => (
          <HolderLink key={form.id} holder={form.id} />
        ))}
      </p>
    </section>
  );
}
