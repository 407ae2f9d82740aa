import type { Funding, PerformanceForm } from "../../budget/budget.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { type FundingPair, pairFunding } from "../../model/fundingPairs.ts";
import { useMessages } from "../parts/useMessages.ts";
import { PrintedFigure } from "./PrintedFigure.tsx";
import { RoleLabel } from "./RoleLabel.tsx";
import { ScrollRegion } from "./ScrollRegion.tsx";
import { useMark } from "./useMark.ts";

/** A form's money by who pays: the whole period beside this year. */
export function FormFunding({ form }: { readonly form: PerformanceForm }) {
  const words = useMessages(tablesMessages);
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
          {pairFunding(form.funding).map((pair, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a form never change places
            <FundingRow key={index} pair={pair} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function FundingRow({ pair }: { readonly pair: FundingPair }) {
  const { fundingRole } = useMessages(projectsMessages);
  const entry = pair.period ?? pair.annual;
  if (entry === null) return null;
  const weight = entry.role === "total" ? "total" : "plain";
  return (
    <tr className="printed-row">
      <th scope="row" className={`printed-cell printed-cell--head printed-cell--${weight}`}>
        <RoleLabel words={fundingRole.label(entry.role, entry.label)} printed={entry.label} />
      </th>
      {pair.period ? <FundingCell funding={pair.period} /> : <td className="printed-cell" />}
      {pair.annual ? <FundingCell funding={pair.annual} /> : <td className="printed-cell" />}
    </tr>
  );
}

function FundingCell({ funding }: { readonly funding: Funding }) {
  const mark = useMark(funding.id);
  const weight = funding.role === "total" ? "total" : "plain";
  return (
    <td {...mark} className={`printed-cell printed-cell--figure printed-cell--${weight}`}>
      <PrintedFigure id={funding.id} text={funding.text} figure={funding.figure} />
    </td>
  );
}
