import { departmentMessages } from "../../i18n/department.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { OurWords } from "./OurWords.tsx";

/** The printed names of the department's offices, each with what it does where the site has written it. */
export function OfficeList() {
  const words = useMessages(departmentMessages);
  const { language } = usePlace();
  const { budget, annotations } = useReadingBudget();
  const { offices } = budget.narrative;
  const page = offices[0]?.page ?? null;
  const described = new Map((annotations?.offices ?? []).map((office) => [office.name, office]));
  if (offices.length === 0) return null;
  return (
    <section className="body__part">
      <h2>
        {words.offices}
        {described.size > 0 && <OurWords />}
        {page !== null && <span className="department__page">{words.officesPage(page)}</span>}
      </h2>
      <dl className="offices">
        {offices.map(({ title }) => {
          const own = described.get(title.trim());
          return (
            <div key={title} className="offices__office">
              <dt>
                <PrintedName printed={title} />
              </dt>
              {own && <dd>{wordingIn(own, language)}</dd>}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
