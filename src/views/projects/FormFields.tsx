import type { PerformanceForm } from "../../budget/budget.ts";
import type { FieldRole } from "../../budget/roles.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";

type Field = PerformanceForm["fields"][number];

/** Every field of the form as printed; an empty one is shown as blank. */
export function FormFields({ form }: { readonly form: PerformanceForm }) {
  const words = useMessages(projectsMessages);
  return (
    <section className="project-section">
      <h3>{words.formTitle}</h3>
      {form.page !== null && <p className="project-section__note">{words.formNote(form.page)}</p>}
      <dl className="form-fields">
        {form.fields.map((field) => (
          <div className="form-fields__field" key={`${field.role} ${field.label}`}>
            <dt>
              <FieldLabel field={field} />
            </dt>
            <dd>
              <FieldText field={field} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The glossary's entries for fields that need explaining. */
const FIELD_TERMS: Partial<Record<FieldRole, string>> = {
  basis: "project-basis",
};

function FieldLabel({ field }: { readonly field: Field }) {
  const words = useMessages(projectsMessages);
  const { language } = usePlace();
  const label = words.field.label(field.role, field.label);
  const term = FIELD_TERMS[field.role];
  return (
    <>
      {term ? <Term id={term}>{label}</Term> : label}
      {language === "en" && label !== field.label && (
        <span className="form-table__printed" lang="zh-CN">
          {field.label.replace(/[:：]$/, "")}
        </span>
      )}
    </>
  );
}

function FieldText({ field }: { readonly field: Field }) {
  const words = useMessages(projectsMessages);
  if (field.text.trim() === "")
    return (
      <span className="form-fields__blank" title={words.blankWhy}>
        <Term id="blank">{words.blank}</Term>
      </span>
    );
  if (field.role === "attribute")
    return (
      <Term id={field.text}>
        <PrintedName printed={field.text} />
      </Term>
    );
  return <PrintedName printed={field.text} />;
}
