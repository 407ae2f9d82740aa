import { unitName } from "../../budget/unitName.ts";
import { drawSunburst } from "../../export/picture/drawSunburst.ts";
import type { LegendEntry } from "../../export/picture/layoutLegend.ts";
import { pictureInk } from "../../export/picture/pictureInk.ts";
import { printPicture } from "../../export/picture/printPicture.ts";
import { layoutSunburst } from "../../geometry/layoutSunburst.ts";
import type { SunburstLayout } from "../../geometry/sunburst.ts";
import { REST } from "../../geometry/sunburstScope.ts";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { functionsMessages } from "../../i18n/functions.ts";
import { pictureMessages } from "../../i18n/picture.ts";
import { moneyOf } from "../../model/amount.ts";
import { buildFunctionTree, ROOT_ID } from "../../model/buildFunctionTree.ts";
import type { FunctionTree } from "../../model/functionTree.ts";
import { trailTo } from "../../model/trailTo.ts";
import { holdsCarryOver } from "../functions/holdsCarryOver.ts";
import { arcText, nodeName, shareText } from "../functions/sunburstText.ts";
import { amountText } from "../parts/amountText.ts";
import { figureWords } from "./figureWords.ts";
import { flaggedIn } from "./flaggedIn.ts";
import type { PictureSubject } from "./pictureSubject.ts";
import { pictureWords } from "./pictureWords.ts";

/** In px, whatever the screen: on 16 cm of paper labels are then 8 pt high. */
const SIZE = 720;
const FONT = 13.5;

/** The sunburst as the reader has zoomed it, as the text of an SVG file; null where the document lets nothing be drawn. */
export function takeSunburst(subject: PictureSubject): string | null {
  const { reading, place, theme } = subject;
  const tree = buildFunctionTree(reading.budget, reading.review.agreement, place.basis);
  if (tree === null) return null;
  const words = messagesIn(functionsMessages, place.language);
  const layout = layoutOf(tree, subject);
  const { focus } = layout;
  const name = focus.node
    ? nodeName(focus.node, reading.names, words.all)
    : words.rest(focus.gathered.length);
  const ink = pictureInk(theme);
  const drawing = drawSunburst({
    layout,
    ink,
    centre: { name, amount: amountText(focus.amount), unit: unitName(tree.unit, place.language) },
    selected: place.item,
    isFlagged: flaggedIn(reading),
  });
  const drawn = {
    picture: "functions" as const,
    unit: tree.unit,
    selected: selectedName(tree, subject),
    hasBases: moneyOf(tree.root.amounts.carriedOver) !== null,
    legend: legendOf({ tree, layout }, subject),
    holders: tree.tables,
    listed: firstRing(layout).map((arc) => listedText(arc, { tree, subject })),
    undrawn: layout.undrawn.map((node) => {
      const figure = figureWords(node.amounts.total, place.language);
      return messagesIn(pictureMessages, place.language).pair(
        reading.names.show(node.name, node.code),
        figure,
      );
    }),
  };
  return printPicture({ drawing, words: pictureWords(subject, drawn), ink });
}

function layoutOf(tree: FunctionTree, { reading, place }: PictureSubject): SunburstLayout {
  const words = messagesIn(functionsMessages, place.language);
  return layoutSunburst(tree, {
    size: SIZE,
    focus: place.view === "functions" ? (place.item ?? ROOT_ID) : ROOT_ID,
    fontSize: FONT,
    compact: false,
    hatched: holdsCarryOver(tree),
    label: (node) => arcText(node, reading.names),
    labelRest: (members, amount) => ({ name: words.rest(members.length), amount: amountText(amount) }),
  });
}

function selectedName(tree: FunctionTree, { reading, place }: PictureSubject): string | null {
  if (place.view !== "functions" || place.item === null) return null;
  const trail = trailTo(tree.root, place.item.split(REST, 1)[0] ?? "") ?? [];
  const inside = trail.filter((node) => node.level > 0);
  return inside.map((node) => reading.names.show(node.name, node.code)).join(" › ") || null;
}

function firstRing({ arcs }: SunburstLayout): SunburstLayout["arcs"] {
  return arcs.filter(({ depth }) => depth === 1);
}

interface Listed {
  readonly tree: FunctionTree;
  readonly subject: PictureSubject;
}

function listedText(arc: SunburstLayout["arcs"][number], { tree, subject }: Listed): string {
  const share = shareText(arc.amount, tree.root.amounts.total);
  const figure = figureWords(arc.amount, subject.place.language);
  const words = messagesIn(pictureMessages, subject.place.language);
  return words.pair(arc.text.name, share === "" ? figure : `${figure} (${share})`);
}

interface Legend {
  readonly tree: FunctionTree;
  readonly layout: SunburstLayout;
}

/** Where more arcs of the outer rings than this are without their names, a legend of one hue would tell none of them apart. */
const MOST_NARROW = 12;

/** The innermost ring, the arcs further out that have no room for their whole names, and what stripes and flags mean. */
function legendOf({ tree, layout }: Legend, subject: PictureSubject): readonly LegendEntry[] {
  const { language } = subject.place;
  const narrow = layout.arcs.filter(({ depth, label }) => depth > 1 && (label === null || label.shortened));
  const named = narrow.length > MOST_NARROW ? [] : narrow;
  const ring = [...firstRing(layout), ...named].map((arc): LegendEntry => {
    const tone = { hue: arc.hue, shade: arc.shade };
    return { sign: { kind: "patch", tone, look: "full" }, text: listedText(arc, { tree, subject }) };
  });
  const hatched = layout.arcs.some(({ carriedOver }) => carriedOver !== null);
  const flagged = layout.arcs.some(({ amount }) => flaggedIn(subject.reading)(amount));
  const stripes: LegendEntry = {
    sign: { kind: "patch", tone: { hue: "blue", shade: 1 }, look: "hatched" },
    text: messagesIn(functionsMessages, language).hatched,
  };
  const flag: LegendEntry = { sign: { kind: "flag" }, text: messagesIn(pictureMessages, language).flag };
  return [...ring, ...(hatched ? [stripes] : []), ...(flagged ? [flag] : [])];
}
