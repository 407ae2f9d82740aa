import type { Unit } from "../budget/money.ts";
import { type Amount, addAmounts } from "../model/amount.ts";
import type { FunctionNode, FunctionTree } from "../model/functionTree.ts";
import { arcPath } from "./arcPath.ts";
import { distinctLabels } from "./distinctLabels.ts";
import { HAIRLINE, SLIVER } from "./gatherSlivers.ts";
import { hatchArcs, hatchPath, widestClear } from "./hatchArcs.ts";
import { type Hue, hueOfFunction, type Shade } from "./hue.ts";
import { defaultAmount, defaultRestLabel, type LabelText, SMALLEST_FONT } from "./labelText.ts";
import { type ArcLabeller, createArcLabeller } from "./layoutArcLabel.ts";
import { type ArcPlace, placeArcs } from "./placeArcs.ts";
import type {
  HatchStretch,
  SunburstArc,
  SunburstFocus,
  SunburstLayout,
  SunburstOptions,
} from "./sunburst.ts";
import { layoutRings } from "./sunburstRings.ts";
import { findScope, type SunburstScope } from "./sunburstScope.ts";

/**
 * The functional tree as rings around the node in focus. Angles follow the printed totals; where children sum to more than
 * their parent they are scaled into it, where they sum to less a gap stays.
 */
export function layoutSunburst(tree: FunctionTree, options: SunburstOptions): SunburstLayout {
  const opened = options.opened ?? new Set();
  const widthOfSliver = (id: string) => (opened.has(id) ? HAIRLINE : SLIVER);
  const scope = findScopeFor(tree, options, widthOfSliver);
  const rings = layoutRings(scope.members, options);
  const { places, beyond, undrawn } = placeArcs({ scope, rings, widthOfSliver });
  const drawing: Drawing = {
    unit: tree.unit,
    hatches: options.hatched === false ? new Map() : hatchArcs([...places, ...beyond]),
    labeller: createArcLabeller(Math.max(SMALLEST_FONT, options.fontSize)),
    label: options.label ?? defaultLabel,
    labelRest: options.labelRest ?? defaultRestLabel,
  };
  return {
    size: options.size,
    unit: tree.unit,
    focus: focusOf(scope, tree.unit),
    innerRadius: rings.innerRadius,
    outerRadius: rings.outerRadius,
    arcs: distinctLabels(places.map((place) => drawPlace(place, drawing))),
    undrawn,
  };
}

interface Drawing {
  readonly unit: Unit;
  readonly hatches: ReturnType<typeof hatchArcs>;
  readonly labeller: ArcLabeller;
  readonly label: (node: FunctionNode) => LabelText;
  readonly labelRest: (members: readonly FunctionNode[], amount: Amount) => LabelText;
}

function findScopeFor(
  tree: FunctionTree,
  options: SunburstOptions,
  widthOfSliver: (id: string) => number,
): SunburstScope {
  const circumferenceAround = (members: readonly FunctionNode[]) => {
    const { innerRadius, thickness } = layoutRings(members, options);
    return 2 * Math.PI * (innerRadius + thickness / 2);
  };
  return findScope(tree, { focus: options.focus, circumferenceAround, widthOfSliver });
}

function defaultLabel(node: FunctionNode): LabelText {
  return { name: node.name, amount: defaultAmount(node.amounts.total) };
}

function focusOf(scope: SunburstScope, unit: Unit): SunburstFocus {
  return {
    id: scope.id,
    node: scope.node,
    gathered: scope.node ? [] : scope.members,
    parentId: scope.parentId,
    trail: scope.trail,
    amount: scope.node ? scope.node.amounts.total : totalOf(scope.members, unit),
    hue: hueOfTrail(scope.trail),
  };
}

function totalOf(members: readonly FunctionNode[], unit: Unit): Amount {
  return addAmounts(
    members.map((member) => member.amounts.total),
    unit,
  );
}

function drawPlace(place: ArcPlace, drawing: Drawing): SunburstArc {
  const { id, node, gathered, depth, sector, parentId, opens } = place;
  const amount = node ? node.amounts.total : totalOf(gathered, drawing.unit);
  const hatches = drawing.hatches.get(id) ?? [];
  const text = node ? drawing.label(node) : drawing.labelRest(gathered, amount);
  return {
    ...sector,
    id,
    kind: node ? "node" : "gathered",
    node,
    gathered,
    depth,
    path: arcPath(sector),
    carriedOver: carriedOverOf(place, hatches),
    hue: hueOfFunction(node?.code ?? place.parentCode),
    shade: shadeOf(node ? node.level : (gathered[0]?.level ?? 1)),
    text,
    label: drawing.labeller(text, sector, widestClear(sector, hatches)),
    amount,
    share: (sector.endAngle - sector.startAngle) / (2 * Math.PI),
    parentId,
    opens,
  };
}

function hueOfTrail(trail: readonly FunctionNode[]): Hue {
  return hueOfFunction(trail[trail.length - 1]?.code ?? null);
}

function shadeOf(level: 0 | 1 | 2 | 3): Shade {
  if (level <= 1) return 0;
  return level === 2 ? 1 : 2;
}

function carriedOverOf({ sector }: ArcPlace, stretches: readonly HatchStretch[]): SunburstArc["carriedOver"] {
  if (stretches.length === 0) return null;
  let angle = 0;
  for (const { startAngle, endAngle } of stretches) angle += endAngle - startAngle;
  const share = angle / (sector.endAngle - sector.startAngle);
  return { path: hatchPath(sector, stretches), share, stretches };
}
