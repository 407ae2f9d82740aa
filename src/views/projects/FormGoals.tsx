import type { PerformanceForm } from "../../budget/budget.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";

/** The overall goals for the whole period and for the year, side by side. */
export function FormGoals({ form }: { readonly form: PerformanceForm }) {
  const words = useMessages(projectsMessages);
  return (
    <section className="project-section">
      <h3>{words.goals}</h3>
      <dl className="form-goals">
        <div className="form-goals__goal">
          <dt>
            <Term id="period-target">{words.periodGoal}</Term>
          </dt>
          <dd>
            <Goal text={form.goals.period} />
          </dd>
        </div>
        <div className="form-goals__goal">
          <dt>
            <Term id="annual-target">{words.annualGoal}</Term>
          </dt>
          <dd>
            <Goal text={form.goals.annual} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Goal({ text }: { readonly text: string }) {
  const words = useMessages(projectsMessages);
  if (text.trim() === "") return <span className="form-fields__blank">{words.blank}</span>;
  return <PrintedName printed={text} />;
}
