import { claimsAbout } from "../../budget/budget.ts";
import { departmentMessages } from "../../i18n/department.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Nothing } from "./Nothing.tsx";

/** The catalogue of purchased services, and what else the document declares. */
export function OtherSection() {
  const words = useMessages(departmentMessages);
  const { budget } = useReadingBudget();
  const claims = (["purchase-of-services-catalogue", "other-matters"] as const).flatMap((subject) =>
    claimsAbout(budget, subject),
  );
  return (
    <section className="department__section">
      <h2>{words.other}</h2>
      {claims.length > 0 ? <ClaimList claims={claims} /> : <Nothing kind="missing" />}
    </section>
  );
}
