import { drawFlows } from "../../export/picture/drawFlows.ts";
import type { LegendEntry } from "../../export/picture/layoutLegend.ts";
import { pictureInk } from "../../export/picture/pictureInk.ts";
import { printPicture } from "../../export/picture/printPicture.ts";
import type { FlowLayout } from "../../geometry/flowLayout.ts";
import { layoutFlows } from "../../geometry/layoutFlows.ts";
import { commonMessages } from "../../i18n/common.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { flowsMessages } from "../../i18n/flows.ts";
import { pictureMessages } from "../../i18n/picture.ts";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import type { FlowGraph, FlowSubject } from "../../model/flowGraph.ts";
import { subjectName } from "../flows/flowText.ts";
import { litBy } from "../flows/litBy.ts";
import { amountText } from "../parts/amountText.ts";
import { figureWords } from "./figureWords.ts";
import { flaggedIn } from "./flaggedIn.ts";
import type { PictureSubject } from "./pictureSubject.ts";
import { pictureWords } from "./pictureWords.ts";

/** In px, whatever the screen: on the width of an upright A4 page labels are then 7 pt high. */
const WIDTH = 1000;
const HEIGHT = 600;
const FONT = 14;
const MOST_PER_STAGE = 24;

/** The Sankey with what the reader has selected, as the text of an SVG file; null where the document lets nothing be drawn. */
export function takeFlows(subject: PictureSubject): string | null {
  const { reading, place, theme } = subject;
  const graph = buildFlowGraph(reading.budget, reading.review.agreement, place.basis);
  if (graph === null || graph.links.length === 0) return null;
  const item = place.view === "flows" ? place.item : null;
  const layout = layoutOf(graph, { subject, item });
  const selected = layout.nodes.find(({ id }) => id === item) ?? null;
  const ink = pictureInk(theme);
  const drawing = drawFlows({
    layout,
    ink,
    stages: messagesIn(flowsMessages, place.language).stages,
    selected: selected?.id ?? null,
    lit: litBy(layout, selected?.id ?? null),
    isFlagged: flaggedIn(reading),
  });
  const words = messagesIn(pictureMessages, place.language);
  const drawn = {
    picture: "flows" as const,
    unit: graph.unit,
    selected: selected && words.pair(selected.text.name, figureWords(selected.amount, place.language)),
    hasBases: place.basis === "current-year" || graph.links.some(({ carriedOver }) => carriedOver),
    legend: legendOf({ graph, layout }, subject),
    holders: graph.holders,
    listed: listedNodes(layout, subject),
    undrawn: undrawnOf({ graph, layout }, subject),
  };
  return printPicture({ drawing, words: pictureWords(subject, drawn), ink });
}

interface Wanted {
  readonly subject: PictureSubject;
  readonly item: string | null;
}

function layoutOf(graph: FlowGraph, { subject, item }: Wanted): FlowLayout {
  const words = messagesIn(flowsMessages, subject.place.language);
  const nameOf = namesOf(subject);
  return layoutFlows(graph, {
    width: WIDTH,
    height: HEIGHT,
    orientation: "horizontal",
    fontSize: FONT,
    mostPerStage: MOST_PER_STAGE,
    opened: new Set(item?.endsWith("~rest") ? [item] : []),
    label: (node) => ({ name: nameOf(node.subject), amount: amountText(node.amount) }),
    labelRest: (members, amount) => ({ name: words.rest(members.length), amount: amountText(amount) }),
  });
}

function namesOf({ reading, place }: PictureSubject): (subject: FlowSubject) => string {
  const words = messagesIn(flowsMessages, place.language);
  const separator = messagesIn(commonMessages, place.language).listSeparator;
  return (subject) => subjectName(subject, { words, names: reading.names, separator });
}

function listedNodes({ nodes }: FlowLayout, { place }: PictureSubject): readonly string[] {
  const words = messagesIn(pictureMessages, place.language);
  return nodes.map(({ text, amount }) => words.pair(text.name, figureWords(amount, place.language)));
}

interface Drawn {
  readonly graph: FlowGraph;
  readonly layout: FlowLayout;
}

function undrawnOf({ graph, layout }: Drawn, subject: PictureSubject): readonly string[] {
  const { language } = subject.place;
  const words = messagesIn(pictureMessages, language);
  const nameOf = namesOf(subject);
  const nodeName = (id: string) => {
    const node = graph.nodes.find((candidate) => candidate.id === id);
    return node ? nameOf(node.subject) : id;
  };
  return [
    ...layout.undrawn.nodes.map((node) =>
      words.pair(nameOf(node.subject), figureWords(node.amount, language)),
    ),
    ...graph.negative.map(({ from, to, amount }) =>
      words.pair(`${nodeName(from)} → ${nodeName(to)}`, figureWords(amount, language)),
    ),
  ];
}

/** The looks of bands that the picture has, and the flag where one stands in it. */
function legendOf({ graph, layout }: Drawn, { reading, place }: PictureSubject): readonly LegendEntry[] {
  const words = messagesIn(flowsMessages, place.language);
  const blue = { hue: "blue", shade: 0 } as const;
  const stone = { hue: "stone", shade: 1 } as const;
  const { links } = graph;
  const entries = [
    {
      shown: links.some(({ amount }) => amount.kind === "published"),
      tone: blue,
      look: "band",
      text: words.legendPublished,
    },
    {
      shown: links.some(({ amount }) => amount.kind === "derived"),
      tone: blue,
      look: "derived",
      text: words.legendDerived,
    },
    {
      shown: links.some(({ carriedOver }) => carriedOver),
      tone: blue,
      look: "hatched",
      text: words.legendCarried,
    },
    {
      shown: links.some(({ brokenDown }) => !brokenDown),
      tone: stone,
      look: "band",
      text: words.legendNotBroken,
    },
  ] as const;
  const flagged = layout.nodes.some(({ amount }) => flaggedIn(reading)(amount));
  const flag: LegendEntry = {
    sign: { kind: "flag" },
    text: messagesIn(pictureMessages, place.language).flag,
  };
  return [
    ...entries
      .filter(({ shown }) => shown)
      .map(({ tone, look, text }): LegendEntry => ({ sign: { kind: "patch", tone, look }, text })),
    ...(flagged ? [flag] : []),
  ];
}
