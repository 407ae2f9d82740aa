import { useState } from "react";
import { flowsMessages } from "../../i18n/flows.ts";
import { sourcesOf } from "../../model/amount.ts";
import type { FlowGraph, FlowLink, FlowNode } from "../../model/flowGraph.ts";
import { flowNodes } from "../../model/flowNodes.ts";
import { useHref } from "../../state/readingStore.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { FindingMark } from "../parts/FindingMark.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { SourceList } from "../parts/SourceList.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { FlowMeaning } from "./FlowMeaning.tsx";
import { useFlowNames } from "./useFlowNames.ts";

interface FlowPanelProps {
  readonly graph: FlowGraph;
  readonly item: string | null;
}

/** The selected node: its amount, where its money comes from and goes to, what it is, and the cells it rests on. */
export function FlowPanel({ graph, item }: FlowPanelProps) {
  const node = graph.nodes.find((candidate) => candidate.id === item);
  return (
    <section className="card panel flow-panel" aria-live="polite">
      {node ? <NodePanel key={node.id} graph={graph} node={node} /> : <WholePanel graph={graph} />}
    </section>
  );
}

function NodePanel({ graph, node }: { readonly graph: FlowGraph; readonly node: FlowNode }) {
  const words = useMessages(flowsMessages);
  const href = useHref();
  const nameOf = useFlowNames();
  const { subject } = node;
  const printed = "name" in subject ? subject.name : null;
  const links = [...graph.links, ...graph.negative];
  return (
    <>
      <p className="panel__trail">
        {words.stages[node.stage]} · <a href={href({ item: null })}>{words.clear}</a>
      </p>
      <h2 className="panel__name">
        {printed === null ? nameOf(subject) : <PrintedName printed={printed} />}
      </h2>
      <p className="panel__amount numeral">
        <AmountText amount={node.amount} unit />
        <FindingMark sources={sourcesOf(node.amount)} />
      </p>
      {subject.kind === "project" && (
        <p>
          <a href={href({ view: "projects", item: subject.name })}>{words.seeProject}</a>
        </p>
      )}
      <FlowMeaning subject={subject} />
      <LinkList
        title={words.comesFrom}
        graph={graph}
        links={links.filter((link) => link.to === node.id)}
        end="from"
      />
      <LinkList
        title={words.goesTo}
        graph={graph}
        links={links.filter((link) => link.from === node.id)}
        end="to"
      />
      <SourceList sources={sourcesOf(node.amount)} />
    </>
  );
}

function WholePanel({ graph }: { readonly graph: FlowGraph }) {
  const words = useMessages(flowsMessages);
  const href = useHref();
  const nameOf = useFlowNames();
  return (
    <>
      <h2 className="panel__name">{words.all}</h2>
      <ul className="flow-panel__list">
        {graph.nodes
          .filter((node) => node.stage === "source" || node.stage === "nature")
          .map((node) => (
            <li key={node.id} className="panel__entry">
              <a href={href({ item: node.id })}>{nameOf(node.subject)}</a>
              <span className="numeral">
                <AmountText amount={node.amount} />
              </span>
            </li>
          ))}
      </ul>
    </>
  );
}

/** So many bands of a node at first, and so many more at every wish. */
const STEP = 30;
const MORE = 200;

interface LinkListProps {
  readonly title: string;
  readonly graph: FlowGraph;
  readonly links: readonly FlowLink[];
  /** The end of the links to name. */
  readonly end: "from" | "to";
}

function LinkList({ title, graph, links, end }: LinkListProps) {
  const words = useMessages(flowsMessages);
  const href = useHref();
  const nameOf = useFlowNames();
  const [shown, setShown] = useState(STEP);
  if (links.length === 0) return null;
  return (
    <>
      <h3 className="flow-panel__title">{title}</h3>
      <ul className="flow-panel__list">
        {links.slice(0, shown).map((link) => {
          const other = flowNodes(graph).get(link[end]);
          return (
            <li key={link.id} className="panel__entry">
              <span>
                <a href={href({ item: link[end] })}>{other ? nameOf(other.subject) : link[end]}</a>
                {link.carriedOver && <span className="flow-panel__note"> {words.carriedNote}</span>}
              </span>
              <span className="numeral">
                <AmountText amount={link.amount} />
              </span>
            </li>
          );
        })}
      </ul>
      {links.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + MORE)}>
          {words.showRest(Math.min(MORE, links.length - shown))}
        </button>
      )}
    </>
  );
}
