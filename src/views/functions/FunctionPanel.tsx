import { shareOf } from "../../budget/money.ts";
import { hueOfFunction } from "../../geometry/hue.ts";
import { commonMessages } from "../../i18n/common.ts";
import { formatPercent } from "../../i18n/format.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { moneyOf, sourcesOf, weightOf } from "../../model/amount.ts";
import type { FunctionNode, FunctionTree } from "../../model/functionTree.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { AmountBar } from "../parts/AmountBar.tsx";
import { AmountText } from "../parts/AmountText.tsx";
import { FindingMark } from "../parts/FindingMark.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { SourceList } from "../parts/SourceList.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { FunctionAmountList } from "./FunctionAmountList.tsx";
import { itemOf } from "./itemOf.ts";
import { NodeDifference } from "./NodeDifference.tsx";
import { nodeName } from "./sunburstText.ts";

interface FunctionPanelProps {
  readonly tree: FunctionTree;
  /** From the root to the selected node. */
  readonly trail: readonly FunctionNode[];
}

/** Everything the document says about the selected line: amounts, shares, what the term means, and the cells it comes from. */
export function FunctionPanel({ tree, trail }: FunctionPanelProps) {
  const words = useMessages(functionsMessages);
  const node = trail[trail.length - 1] ?? tree.root;
  const { amounts, code, level } = node;
  return (
    <section className="card panel" aria-live="polite">
      <Trail trail={trail} />
      <h2 className="panel__name">
        {node.level === 0 ? words.all : <PrintedName printed={node.name} code={code} />}
      </h2>
      <p className="panel__amount numeral">
        <AmountText amount={amounts.total} unit />
        <FindingMark sources={sourcesOf(amounts.total)} />
      </p>
      <Shares tree={tree} trail={trail} />
      <PanelBar node={node} />
      <FunctionAmountList node={node} />
      <NodeDifference node={node} unit={tree.unit} />
      {code && <p className="panel__code">{words.codeIs(words.levels[level] ?? "", code)}</p>}
      <Meaning node={node} />
      <SourceList sources={Object.values(amounts).flatMap((amount) => sourcesOf(amount))} />
    </section>
  );
}

function Trail({ trail }: { readonly trail: readonly FunctionNode[] }) {
  const words = useMessages(functionsMessages);
  const { names } = useReadingBudget();
  const href = useHref();
  const above = trail.slice(0, -1);
  if (above.length === 0) return null;
  return (
    <nav className="panel__trail" aria-label={words.account}>
      {above.map((node) => (
        <span key={node.id}>
          <a href={href({ view: "functions", item: itemOf(node.id) })}>{nodeName(node, names, words.all)}</a>
          {" / "}
        </span>
      ))}
    </nav>
  );
}

function Shares({ tree, trail }: FunctionPanelProps) {
  const words = useMessages(functionsMessages);
  const { names } = useReadingBudget();
  const node = trail[trail.length - 1] ?? tree.root;
  const parent = trail[trail.length - 2];
  const own = moneyOf(node.amounts.total);
  const shareIn = (whole: FunctionNode) => {
    const money = moneyOf(whole.amounts.total);
    const share = own && money ? shareOf(own, money) : null;
    return share === null ? null : formatPercent(share);
  };
  const ofAll = node.level === 0 ? null : shareIn(tree.root);
  const ofParent = parent && parent.level > 0 ? shareIn(parent) : null;
  if (ofAll === null) return null;
  return (
    <p className="panel__shares">
      {words.shareOfWhole(ofAll)}
      {ofParent !== null && parent && (
        <> · {words.shareOfParent(names.show(parent.name, parent.code), ofParent)}</>
      )}
    </p>
  );
}

function PanelBar({ node }: { readonly node: FunctionNode }) {
  const { basis } = usePlace();
  const common = useMessages(commonMessages);
  const hue = hueOfFunction(node.code);
  const { basic, project, carriedOver, total } = node.amounts;
  const parts = [
    { key: common.basic, weight: weightOf(basic), tone: { hue, shade: 0 as const } },
    { key: common.project, weight: weightOf(project), tone: { hue, shade: 2 as const } },
    ...(basis === "with-carry-over"
      ? [
          {
            key: common.carriedOver,
            weight: weightOf(carriedOver),
            tone: { hue, shade: 2 as const },
            hatched: true,
          },
        ]
      : []),
  ];
  return <AmountBar parts={parts} whole={weightOf(total)} />;
}

function Meaning({ node }: { readonly node: FunctionNode }) {
  const words = useMessages(functionsMessages);
  const { glossary, budget } = useReadingBudget();
  const { language } = usePlace();
  const account = node.code
    ? glossary?.functional(node.code, budget.year)
    : glossary?.functionalNamed(node.name, budget.year);
  if (!account?.plain) return null;
  return (
    <div className="panel__meaning">
      <h3>{words.meaning}</h3>
      <p>{wordingIn(account.plain, language)}</p>
    </div>
  );
}
