import type { SourceId } from "../../budget/sourceId.ts";
import { unitName } from "../../budget/unitName.ts";
import { commonMessages } from "../../i18n/common.ts";
import { formatMoney } from "../../i18n/format.ts";
import type { Amount } from "../../model/amount.ts";
import { useHref, useHrefTo, usePlace } from "../../state/readingStore.ts";
import { CiteComputed } from "../takeAway/CiteComputed.tsx";
import { Popover } from "./Popover.tsx";
import { useReadingBudget } from "./readingBudget.ts";
import { sourceLabel } from "./sourceLabel.ts";
import { useLanguage } from "./useLanguage.ts";
import { useMessages } from "./useMessages.ts";
import "./amount.css";

interface AmountTextProps {
  readonly amount: Amount;
  /** Show the unit after the figure. */
  readonly unit?: boolean;
}

/** An amount that leads to where it is printed: a link to its cell, or the sum it was computed by, or the word that it is not disclosed. */
export function AmountText({ amount, unit = false }: AmountTextProps) {
  const words = useMessages(commonMessages);
  switch (amount.kind) {
    case "published":
      return <PublishedAmount amount={amount} unit={unit} />;
    case "derived":
      return <DerivedAmount amount={amount} unit={unit} />;
    case "undisclosed":
      return amount.blank === undefined ? (
        <span className="amount amount--undisclosed" title={words.undisclosedWhy}>
          {words.undisclosed}
        </span>
      ) : (
        <BlankAmount source={amount.blank} />
      );
  }
}

/** A cell that the document left blank: neither zero nor missing. */
function BlankAmount({ source }: { readonly source: SourceId }) {
  const words = useMessages(commonMessages);
  const href = useHref();
  return (
    <a
      className="amount amount--published amount--undisclosed"
      href={href({ view: "tables", item: source })}
      title={words.blankWhy}
    >
      {words.blank}
    </a>
  );
}

interface PublishedProps {
  readonly amount: Extract<Amount, { kind: "published" }>;
  readonly unit: boolean;
}

function PublishedAmount({ amount, unit }: PublishedProps) {
  const href = useHrefTo("tables");
  const { budget, names } = useReadingBudget();
  const language = useLanguage();
  const label = sourceLabel(amount.source, { budget, names, language });
  return (
    <a className="amount amount--published" href={href(amount.source)} title={label}>
      {formatMoney(amount.amount, amount.unit)}
      {unit && <UnitText amount={amount} />}
    </a>
  );
}

interface DerivedProps {
  readonly amount: Extract<Amount, { kind: "derived" }>;
  readonly unit: boolean;
}

function DerivedAmount({ amount, unit }: DerivedProps) {
  const words = useMessages(commonMessages);
  const href = useHref();
  const { budget, names } = useReadingBudget();
  const { language } = usePlace();
  const label = (
    <>
      {formatMoney(amount.amount, amount.unit)}
      {unit && <UnitText amount={amount} />}
    </>
  );
  return (
    <Popover className="amount amount--derived" label={label} title={words.derived}>
      <span className="amount__why">{words.derivedWhy}</span>
      {amount.terms.map((term, index) => (
        <span className="amount__term" key={`${term.source}${term.sign}`}>
          <span className="amount__sign" aria-hidden={index === 0 && term.sign === 1}>
            {signOf(term.sign, index)}
          </span>
          <a className="amount__number" href={href({ view: "tables", item: term.source })}>
            {formatMoney(term.amount, amount.unit)}
          </a>
          <span className="amount__place">{sourceLabel(term.source, { budget, names, language })}</span>
        </span>
      ))}
      <span className="amount__term amount__term--sum">
        <span className="amount__sign">=</span>
        <span className="amount__number">{formatMoney(amount.amount, amount.unit)}</span>
        <span className="amount__place">{unitName(amount.unit, language)}</span>
      </span>
      <CiteComputed amount={amount} of={formatMoney(amount.amount, amount.unit)} />
    </Popover>
  );
}

function UnitText({ amount }: { readonly amount: Amount }) {
  const { language } = usePlace();
  return <span className="amount__unit"> {unitName(amount.unit, language)}</span>;
}

function signOf(sign: 1 | -1, index: number): string {
  if (sign === -1) return "−";
  return index === 0 ? "" : "+";
}
