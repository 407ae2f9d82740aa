import type { PerformanceForm } from "../../budget/budget.ts";
import { unitName } from "../../budget/unitName.ts";
import { projectsMessages } from "../../i18n/projects.ts";
import { type FundingPair, pairFunding } from "../../model/fundingPairs.ts";
import { usePlace } from "../../state/readingStore.ts";
import { FindingMark } from "../parts/FindingMark.tsx";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { PrintedFunding } from "./PrintedFunding.tsx";

/** Which level of government pays how much, for the whole period and for the year, as printed. */
export function FundingTable({ form }: { readonly form: PerformanceForm }) {
  const words = useMessages(projectsMessages);
  const { language } = usePlace();
  return (
    <section className="project-section">
      <h3>{words.funding}</h3>
      <table className="form-table">
        <caption>{words.fundingCaption(unitName(form.unit, language))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.fundingSource}</th>
            <th scope="col" className="form-table__number">
              <Term id="period-target">{words.period}</Term>
            </th>
            <th scope="col" className="form-table__number">
              <Term id="annual-target">{words.annual}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {pairFunding(form.funding).map((pair) => (
            <FundingRow key={pair.role} pair={pair} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FundingRow({ pair }: { readonly pair: FundingPair }) {
  const words = useMessages(projectsMessages);
  const { language } = usePlace();
  return (
    <tr className={pair.role === "total" ? "form-table__total" : undefined}>
      <th scope="row">
        {words.fundingRole.label(pair.role, pair.label)}
        {language === "en" && (
          <span className="form-table__printed" lang="zh-CN">
            {pair.label.replace(/^其中[:：]|[:：]$/g, "")}
          </span>
        )}
      </th>
      {[pair.period, pair.annual].map((funding, index) => (
        <td key={index === 0 ? "period" : "annual"} className="form-table__number">
          {funding && <FindingMark sources={[funding.id]} />}
          <PrintedFunding funding={funding} />
        </td>
      ))}
    </tr>
  );
}
