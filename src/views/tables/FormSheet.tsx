import type { PerformanceForm } from "../../budget/budget.ts";
import { unitName } from "../../budget/unitName.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { TakeData } from "../takeAway/TakeData.tsx";
import { FormFields } from "./FormFields.tsx";
import { FormFunding } from "./FormFunding.tsx";
import { FormIndicators } from "./FormIndicators.tsx";
import { printPages } from "./printPages.ts";
import { SheetHeading } from "./SheetHeading.tsx";
import type { SheetProps } from "./sheetProps.ts";

/** A project's performance-target form as published: fields, funding, goals and indicators, period beside year. */
export function FormSheet({ form, open, bar }: SheetProps & { readonly form: PerformanceForm }) {
  const words = useMessages(tablesMessages);
  const { language } = usePlace();
  return (
    <>
      <SheetHeading
        open={open}
        label={<PrintedName printed={form.title} />}
        title={<PrintedName printed={form.project} />}
        facts={[
          <PrintedName key="label" printed={form.label} short={true} />,
          words.unit(unitName(form.unit, language)),
          form.page === null ? words.noPages : words.pages(printPages([form.page])),
        ]}
        taking={<TakeData of={form.project} subject={{ kind: "form", id: form.id }} />}
      />
      {bar}
      <h3 className="sheet__part">{words.formFields}</h3>
      <FormFields form={form} />
      <h3 className="sheet__part">{words.formFunding}</h3>
      <FormFunding form={form} />
      <h3 className="sheet__part">{words.formIndicators}</h3>
      <FormIndicators form={form} />
    </>
  );
}
