import { departmentMessages } from "../../i18n/department.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { OfficeList } from "./OfficeList.tsx";
import { OurWords } from "./OurWords.tsx";

/** What the department is and does: its printed name and kind, its duties and offices in the site's own words. */
export function BodySection() {
  const words = useMessages(departmentMessages);
  const { budget } = useReadingBudget();
  const { name, kind, code, region } = budget.body;
  return (
    <section className="body">
      <h1 className="body__name">
        <PrintedName printed={name} />
      </h1>
      <dl className="body__facts">
        {kind !== null && <Fact label={words.kind} text={kind} />}
        {code !== null && <Fact label={words.code} text={code} />}
        <Fact label={words.region} text={region} />
        <Fact label={words.year} text={String(budget.year)} />
      </dl>
      <Duties />
      <OfficeList />
    </section>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{/^\d+$/.test(text) ? text : <PrintedName printed={text} />}</dd>
    </div>
  );
}

/** Only where the site's editors have written them: the document's own text is not repeated here. */
function Duties() {
  const words = useMessages(departmentMessages);
  const { language } = usePlace();
  const { annotations } = useReadingBudget();
  if (annotations === null || annotations.duties.length === 0) return null;
  return (
    <section className="body__part">
      <h2>
        {words.duties}
        <OurWords />
      </h2>
      <ul className="body__duties">
        {annotations.duties.map((duty) => (
          <li key={duty.zh}>{wordingIn(duty, language)}</li>
        ))}
      </ul>
    </section>
  );
}
