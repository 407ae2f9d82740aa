import { type Bar, type BarEntry, drawBars } from "../../export/picture/drawBars.ts";
import type { LegendEntry } from "../../export/picture/layoutLegend.ts";
import { pictureInk } from "../../export/picture/pictureInk.ts";
import { printPicture } from "../../export/picture/printPicture.ts";
import { toneOfSubject } from "../../geometry/hue.ts";
import { commonMessages } from "../../i18n/common.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { flowsMessages } from "../../i18n/flows.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { pictureMessages } from "../../i18n/picture.ts";
import { weightOf } from "../../model/amount.ts";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import { carriedOverWeight } from "../../model/carriedOverWeight.ts";
import type { FlowGraph, FlowNode } from "../../model/flowGraph.ts";
import { subjectName } from "../flows/flowText.ts";
import { figureWords } from "./figureWords.ts";
import { flaggedIn } from "./flaggedIn.ts";
import type { PictureSubject } from "./pictureSubject.ts";
import { pictureWords } from "./pictureWords.ts";

/** In px. */
const WIDTH = 640;

/** The two bars of the overview, sources and nature of the money, as the text of an SVG file; null where nothing is published. */
export function takeBars(subject: PictureSubject): string | null {
  const { reading, place, theme } = subject;
  const graph = buildFlowGraph(reading.budget, reading.review.agreement, place.basis);
  const bars = graph ? barsOf(graph, subject) : [];
  const entries = bars.flatMap((bar) => bar.entries);
  if (graph === null || entries.length === 0) return null;
  const ink = pictureInk(theme);
  const isFlagged = flaggedIn(reading);
  const drawing = drawBars({ bars, width: WIDTH, ink, isFlagged });
  const words = messagesIn(pictureMessages, place.language);
  const hatched = entries.some(({ carriedOver }) => carriedOver > 0);
  const stripes: LegendEntry = {
    sign: { kind: "patch", tone: { hue: "blue", shade: 0 }, look: "hatched" },
    text: messagesIn(flowsMessages, place.language).legendCarried,
  };
  const flag: LegendEntry = { sign: { kind: "flag" }, text: words.flag };
  const drawn = {
    picture: "bars" as const,
    unit: graph.unit,
    selected: null,
    hasBases: place.basis === "current-year" || graph.links.some(({ carriedOver }) => carriedOver),
    legend: [
      ...(hatched ? [stripes] : []),
      ...(entries.some(({ amount }) => isFlagged(amount)) ? [flag] : []),
    ],
    holders: graph.holders,
    listed: entries.map(({ name, figure }) => words.pair(name, figure)),
    undrawn: entries.filter(({ weight }) => weight <= 0).map(({ name, figure }) => words.pair(name, figure)),
  };
  return printPicture({ drawing, words: pictureWords(subject, drawn), ink });
}

function barsOf(graph: FlowGraph, subject: PictureSubject): readonly Bar[] {
  const words = messagesIn(overviewMessages, subject.place.language);
  const barOf = (stage: FlowNode["stage"], title: string): Bar => {
    const nodes = graph.nodes.filter((node) => node.stage === stage);
    return { title, entries: nodes.map((node) => entryOf({ graph, node }, subject)) };
  };
  return [barOf("source", words.sourcesTitle), barOf("nature", words.natureTitle)];
}

interface Part {
  readonly graph: FlowGraph;
  readonly node: FlowNode;
}

function entryOf({ graph, node }: Part, { reading, place }: PictureSubject): BarEntry {
  const words = messagesIn(flowsMessages, place.language);
  const separator = messagesIn(commonMessages, place.language).listSeparator;
  return {
    name: subjectName(node.subject, { words, names: reading.names, separator }),
    figure: figureWords(node.amount, place.language),
    amount: node.amount,
    tone: toneOfSubject(node.subject) ?? { hue: "stone", shade: 1 },
    weight: weightOf(node.amount),
    carriedOver: carriedOverWeight(graph, node),
  };
}
