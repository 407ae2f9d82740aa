import { claimsAbout } from "../../budget/budget.ts";
import { departmentMessages } from "../../i18n/department.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Nothing } from "./Nothing.tsx";

const GROUPS = [
  { title: "vehicles", subjects: ["vehicles-quota", "vehicles-total", "vehicles-kind"] },
  { title: "office", subjects: ["office-area"] },
  { title: "equipment", subjects: ["equipment"] },
] as const;

/** State-owned assets as the narrative states them: vehicles, offices and large equipment, as of a day. */
export function AssetsSection() {
  const words = useMessages(departmentMessages);
  const { budget, names } = useReadingBudget();
  const groups = GROUPS.map(({ title, subjects }) => ({
    title,
    claims: subjects.flatMap((subject) => claimsAbout(budget, subject)),
  }));
  const day = groups.flatMap(({ claims }) => claims).find((claim) => claim.asOf !== null)?.asOf ?? null;
  return (
    <section className="department__section">
      <h2>
        <Term id="state-assets">{words.assets}</Term>
      </h2>
      {day !== null && <p className="department__note">{words.asOf(names.show(day))}</p>}
      {groups.map(({ title, claims }) => (
        <div key={title} className="department__part">
          <h3>{words[title]}</h3>
          {claims.length > 0 ? <ClaimList claims={claims} /> : <Nothing kind="missing" />}
        </div>
      ))}
    </section>
  );
}
