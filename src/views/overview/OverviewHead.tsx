import type { Basis } from "../../budget/basis.ts";
import { convertMoney, shareOf } from "../../budget/money.ts";
import { commonMessages } from "../../i18n/common.ts";
import { formatMoney, formatPercent } from "../../i18n/format.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { type Amount, compareAmounts, moneyOf } from "../../model/amount.ts";
import { perHundred } from "../../model/comparison.ts";
import type { FlowGraph } from "../../model/flowGraph.ts";
import type { FunctionNode, FunctionTree } from "../../model/functionTree.ts";
import { usePlace } from "../../state/readingStore.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { Term } from "../parts/Term.tsx";
import { useMessages } from "../parts/useMessages.ts";

interface OverviewHeadProps {
  readonly tree: FunctionTree | null;
  readonly graph: FlowGraph | null;
}

/** The grand total, the sentence a resident would say, and the four figures that everything else divides. */
export function OverviewHead({ tree, graph }: OverviewHeadProps) {
  const words = useMessages(overviewMessages);
  const { budget, names } = useReadingBudget();
  const { basis, language } = usePlace();
  return (
    <section className="overview-head">
      <div>
        <h1 className="overview-head__title">{words.title(names.show(budget.body.name), budget.year)}</h1>
        {language === "en" && (
          <p className="overview-head__printed">
            <span lang="zh-CN">{budget.title}</span>
          </p>
        )}
        {tree && (
          <>
            <p className="overview-head__amount numeral">
              <AmountText amount={tree.root.amounts.total} unit />
            </p>
            <p className="overview-head__note">
              {basisNote(tree, basis, words)} <InYuan amount={tree.root.amounts.total} />
            </p>
            <HundredSentence tree={tree} />
          </>
        )}
      </div>
      {tree && <KeyFigures tree={tree} graph={graph} />}
    </section>
  );
}

/** What the total covers; where nothing is carried over there is nothing to tell apart. */
function basisNote(tree: FunctionTree, basis: Basis, words: (typeof overviewMessages)["en"]): string {
  if (moneyOf(tree.root.amounts.carriedOver) === null) return words.plainWhole;
  return basis === "current-year" ? words.currentOnly : words.whole;
}

function InYuan({ amount }: { readonly amount: Amount }) {
  const words = useMessages(overviewMessages);
  const money = moneyOf(amount);
  if (money === null || amount.unit === "元") return null;
  return <>· {words.inYuan(formatMoney(convertMoney(money, amount.unit, "元"), "元"))}</>;
}

function HundredSentence({ tree }: { readonly tree: FunctionTree }) {
  const words = useMessages(overviewMessages);
  const { names } = useReadingBudget();
  const whole = moneyOf(tree.root.amounts.total);
  const classes = [...tree.root.children].sort(byAmount);
  if (whole === null || !whole.greaterThan(0) || classes.length === 0) return null;
  const parts = classes.map((node) => {
    const money = moneyOf(node.amounts.total);
    const yuan = money && perHundred(money, whole);
    const name = names.show(node.name, node.code).replace(/支出$/, "");
    return words.hundredPart({ name, yuan: yuan?.greaterThan(0) ? yuan.toFixed() : null });
  });
  return (
    <p className="overview-head__sentence">
      {words.hundred}
      {parts.join(words.hundredJoin)}
      {words.hundredEnd}
    </p>
  );
}

function byAmount(left: FunctionNode, right: FunctionNode): number {
  return compareAmounts(left.amounts.total, right.amounts.total);
}

function KeyFigures({ tree, graph }: { readonly tree: FunctionTree; readonly graph: FlowGraph | null }) {
  const words = useMessages(commonMessages);
  const { basis } = usePlace();
  const { total, current, carriedOver } = tree.root.amounts;
  const natureOf = (kind: "basic" | "project-spending"): Amount =>
    graph?.nodes.find((node) => node.subject.kind === kind)?.amount ?? {
      kind: "undisclosed",
      unit: tree.unit,
    };
  return (
    <dl className="key-figures">
      <KeyFigure term="current-year-budget" label={words.current} amount={current} whole={total} />
      {basis === "with-carry-over" && moneyOf(carriedOver) !== null && (
        <KeyFigure term="carried-over" label={words.carriedOver} amount={carriedOver} whole={total} />
      )}
      <KeyFigure term="basic" label={words.basic} amount={natureOf("basic")} whole={total} />
      <KeyFigure
        term="project-spending"
        label={words.project}
        amount={natureOf("project-spending")}
        whole={total}
      />
    </dl>
  );
}

interface KeyFigureProps {
  readonly term: string;
  readonly label: string;
  readonly amount: Amount;
  readonly whole: Amount;
}

function KeyFigure({ term, label, amount, whole }: KeyFigureProps) {
  const words = useMessages(overviewMessages);
  const [part, all] = [moneyOf(amount), moneyOf(whole)];
  const share = part && all ? shareOf(part, all) : null;
  return (
    <div className="key-figures__entry">
      <dt>
        <Term id={term}>{label}</Term>
      </dt>
      <dd>
        <span className="key-figures__amount numeral">
          <AmountText amount={amount} />
        </span>
        {share && <span className="key-figures__share">{words.shareOfAll(formatPercent(share))}</span>}
      </dd>
    </div>
  );
}
