import type { Funding, PerformanceForm } from "../../budget/budget.ts";
import { FUNDING_ROLES, type FundingRole } from "../../budget/roles.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";
import { PrintedFigure } from "./PrintedFigure.tsx";
import { ScrollRegion } from "./ScrollRegion.tsx";
import { useMark } from "./useMark.ts";

/** A form's money by who pays: the whole period beside this year. */
export function FormFunding({ form }: { readonly form: PerformanceForm }) {
  const words = useMessages(tablesMessages);
  const { period, annual } = form.funding;
  const roles = FUNDING_ROLES.filter((role) => [...period, ...annual].some((entry) => entry.role === role));
  return (
    <ScrollRegion label={words.scroll(words.formFunding)}>
      <table className="printed-table">
        <caption className="visually-hidden">{words.formFunding}</caption>
        <thead>
          <tr>
            <th scope="col" className="printed-column printed-column--name">
              {words.fundingSource}
            </th>
            <th scope="col" className="printed-column printed-column--figure">
              {words.period}
            </th>
            <th scope="col" className="printed-column printed-column--figure">
              {words.annual}
            </th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role} className="printed-row">
              <th
                scope="row"
                className={`printed-cell printed-cell--head printed-cell--${role === "total" ? "total" : "plain"}`}
              >
                <FundingLabel role={role} printed={labelOf(role, period) ?? labelOf(role, annual) ?? ""} />
              </th>
              <FundingCells entries={period} role={role} />
              <FundingCells entries={annual} role={role} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function FundingLabel({ role, printed }: { readonly role: FundingRole; readonly printed: string }) {
  const words = useMessages(tablesMessages);
  const language = useLanguage();
  if (language === "zh-CN") return <>{role === "total" ? words.fundingRoles.total : printed}</>;
  return (
    <>
      {words.fundingRoles[role]}{" "}
      <span className="printed-name" lang="zh-CN">
        {printed}
      </span>
    </>
  );
}

function FundingCells({
  entries,
  role,
}: {
  readonly entries: readonly Funding[];
  readonly role: FundingRole;
}) {
  const entry = entries.find((candidate) => candidate.role === role);
  return entry ? <FundingCell funding={entry} /> : <td className="printed-cell printed-cell--figure" />;
}

function FundingCell({ funding }: { readonly funding: Funding }) {
  const mark = useMark(funding.id);
  return (
    <td
      {...mark}
      className={`printed-cell printed-cell--figure printed-cell--${funding.role === "total" ? "total" : "plain"}`}
    >
      <PrintedFigure id={funding.id} text={funding.text} figure={funding.figure} />
    </td>
  );
}

/** "其中：中央财政资金" keeps its "其中"; the colon that ends a label is not part of it. */
function labelOf(role: FundingRole, entries: readonly Funding[]): string | undefined {
  return entries.find((entry) => entry.role === role)?.label.replace(/[：:]$/, "");
}
