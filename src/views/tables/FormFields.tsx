import type { PerformanceForm } from "../../budget/budget.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { MarkArrow } from "./MarkArrow.tsx";
import { RoleLabel } from "./RoleLabel.tsx";
import { fieldId } from "./readSelection.ts";
import { useMark } from "./useMark.ts";

/** The words of a form, field by field; a field that was printed but not filled in says so. */
export function FormFields({ form }: { readonly form: PerformanceForm }) {
  return (
    <dl className="sheet-fields">
      {form.fields.map((field) => (
        <Field key={field.label} id={fieldId(form.id, field.role)} field={field} />
      ))}
    </dl>
  );
}

interface FieldProps {
  readonly id: string;
  readonly field: PerformanceForm["fields"][number];
}

function Field({ id, field }: FieldProps) {
  const { role, label, text } = field;
  const { field: fields } = useMessages(projectsMessages);
  const words = useMessages(tablesMessages);
  const mark = useMark(id);
  return (
    <div className="sheet-fields__field">
      <dt>
        <RoleLabel words={fields.label(role, label)} printed={label} />
      </dt>
      <dd {...mark}>
        {mark["data-marked"] && <MarkArrow />}
        {text.trim() === "" ? (
          <span className="sheet-unfilled">{words.notPrinted}</span>
        ) : (
          <PrintedName printed={text.trim()} />
        )}
      </dd>
    </div>
  );
}
