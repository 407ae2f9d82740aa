import type { ClaimSubject } from "../../budget/roles.ts";
import { unitName } from "../../budget/unitName.ts";
import { formatMoney } from "../../i18n/format.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { sourcesOf } from "../../model/amount.ts";
import { type Comparison, compareYears } from "../../model/comparison.ts";
import { useHref } from "../../state/readingStore.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { FindingMark } from "../parts/FindingMark.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useLanguage } from "../parts/useLanguage.ts";
import { useMessages } from "../parts/useMessages.ts";

const SUBJECTS = [
  ["expenditure", "expenditure-grand-total"],
  ["revenue", "revenue-grand-total"],
] as const satisfies readonly (readonly ["expenditure" | "revenue", ClaimSubject])[];

/** The stated changes against last year, with the reasons given and what they leave unexplained. */
export function OverviewChange() {
  const words = useMessages(overviewMessages);
  const { budget } = useReadingBudget();
  const changes = SUBJECTS.flatMap(([kind, subject]) => {
    const comparison = compareYears(budget, subject);
    return comparison ? [{ kind, comparison }] : [];
  });
  if (changes.length === 0) return null;
  return (
    <section className="overview-section">
      <h2>{words.changeTitle}</h2>
      <div className="changes">
        {changes.map(({ kind, comparison }) => (
          <ChangeCard key={kind} title={words.changeOf[kind]} comparison={comparison} />
        ))}
      </div>
    </section>
  );
}

function ChangeCard({ title, comparison }: { readonly title: string; readonly comparison: Comparison }) {
  const words = useMessages(overviewMessages);
  const { direction, change, percent, before } = comparison;
  const sign = direction === "decrease" ? "−" : "+";
  return (
    <article className="card change">
      <h3>{title}</h3>
      <p className="change__amount numeral">
        {words.change[direction]} <AmountText amount={change} unit />
        {percent !== null && <PercentLink comparison={comparison} text={`${sign}${percent}%`} />}
        <FindingMark sources={[...sourcesOf(change), ...sourcesOf(before)]} />
      </p>
      <p className="change__before">
        {words.before} <AmountText amount={before} unit />
      </p>
      <Reason comparison={comparison} />
    </article>
  );
}

/** The printed percentage, leading to where the narrative states it. */
function PercentLink({ comparison, text }: { readonly comparison: Comparison; readonly text: string }) {
  const href = useHref();
  const source = comparison.claim.change?.percent?.id;
  if (source === undefined) return null;
  return (
    <a className="amount amount--published change__percent" href={href({ view: "tables", item: source })}>
      {text}
    </a>
  );
}

function Reason({ comparison }: { readonly comparison: Comparison }) {
  const words = useMessages(overviewMessages);
  const language = useLanguage();
  const { reason, explained, unexplained, change } = comparison;
  if (reason === null) return <p>{words.noReason}</p>;
  const show = (money: NonNullable<typeof explained>) =>
    `${formatMoney(money.abs(), change.unit)} ${unitName(change.unit, language)}`;
  return (
    <div className="change__reason">
      <p>
        {words.reason}
        <q>
          <PrintedName printed={reason} />
        </q>
      </p>
      {explained !== null && unexplained !== null && (
        <p className="change__rest">
          {words.explained} <strong>{show(explained)}</strong>
          {language === "en" ? "; " : "，"}
          {unexplained.isNegative() ? words.overExplained : words.unexplained}{" "}
          <strong>{show(unexplained)}</strong>
          {language === "en" ? "." : "。"}
        </p>
      )}
    </div>
  );
}
