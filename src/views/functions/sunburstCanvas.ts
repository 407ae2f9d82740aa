import { hueVariable } from "../../geometry/hue.ts";
import type { SunburstFrame } from "../../geometry/interpolateSunburst.ts";
import type { Sector } from "../../geometry/sunburst.ts";

/** What the moving picture is drawn on. */
export interface SunburstCanvas {
  readonly draw: (frames: readonly SunburstFrame[]) => void;
  readonly close: () => void;
}

/** More pixels than this for one of the page are not seen while arcs move. */
const MOST_DENSE = 2;

/** A moving sector narrower than this at its outer edge is not seen, in px. */
const UNSEEN = 0.3;

/** Lays a canvas over the picture that an element belongs to; null where the browser gives none. `size`: of the picture, in px. */
export function openCanvas(element: SVGGElement, size: number): SunburstCanvas | null {
  const picture = element.ownerSVGElement;
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (picture === null || context === null) return null;
  const density = Math.min(MOST_DENSE, window.devicePixelRatio || 1);
  canvas.width = canvas.height = Math.round(size * density);
  canvas.className = "sunburst__canvas";
  picture.after(canvas);
  const ink = inkOf(picture, density);
  let groups: readonly Group[] | null = null;
  const draw = (frames: readonly SunburstFrame[]) => {
    context.setTransform(density, 0, 0, density, canvas.width / 2, canvas.height / 2);
    context.clearRect(-size / 2, -size / 2, size, size);
    groups ??= groupsOf(frames, ink);
    drawFrames(context, frames, { groups, ink });
  };
  return { draw, close: () => canvas.remove() };
}

interface Ink {
  readonly fillOf: (frame: SunburstFrame) => string;
  readonly paper: string;
  readonly hatch: CanvasPattern | string;
}

/** The colours of the page, which a canvas does not take from its styles. */
function inkOf(picture: SVGSVGElement, density: number): Ink {
  const style = getComputedStyle(picture);
  const known = new Map<string, string>();
  const colourOf = (name: string) => {
    const value = known.get(name) ?? style.getPropertyValue(name).trim();
    known.set(name, value);
    return value;
  };
  return {
    fillOf: ({ arc }) => colourOf(hueVariable({ hue: arc.hue, shade: arc.shade })),
    paper: colourOf("--card"),
    hatch: hatchOf(colourOf("--hatch"), density),
  };
}

/** As in HatchPattern: stripes of 2.6 px every 6 px, on a slant. */
function hatchOf(colour: string, density: number): CanvasPattern | string {
  const tile = document.createElement("canvas");
  tile.width = tile.height = Math.round(6 * density);
  const context = tile.getContext("2d");
  if (context === null) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 2.6 * density, tile.height);
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / density));
  return pattern ?? colour;
}

/** Arcs of one colour that fade alike, by their places among the frames. */
interface Group {
  readonly fill: string;
  readonly members: number[];
}

interface Drawing {
  readonly groups: readonly Group[];
  readonly ink: Ink;
}

function drawFrames(
  context: CanvasRenderingContext2D,
  frames: readonly SunburstFrame[],
  { groups, ink }: Drawing,
): void {
  context.strokeStyle = ink.paper;
  context.lineWidth = 1;
  for (const { fill, members } of groups) {
    context.globalAlpha = frames[members[0] ?? 0]?.opacity ?? 1;
    context.beginPath();
    for (const place of members) addSector(context, frames[place]?.sector);
    context.fillStyle = fill;
    context.fill();
    context.stroke();
    context.beginPath();
    for (const place of members)
      for (const stretch of frames[place]?.hatch ?? []) addSector(context, stretch);
    context.fillStyle = ink.hatch;
    context.fill();
  }
}

/**
 * Arcs of one colour that fade alike are filled together, the same in every frame of a change. Those that leave come first, so
 * that they lie beneath.
 */
function groupsOf(frames: readonly SunburstFrame[], ink: Ink): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [place, frame] of frames.entries()) {
    const fill = ink.fillOf(frame);
    const key = `${frame.kind}${fill}`;
    const group = groups.get(key) ?? { fill, members: [] };
    group.members.push(place);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const QUARTER = Math.PI / 2;

function addSector(context: CanvasRenderingContext2D, sector: Sector | undefined): void {
  if (sector === undefined) return;
  const { innerRadius, outerRadius } = sector;
  const [start, end] = [sector.startAngle - QUARTER, sector.endAngle - QUARTER];
  if ((end - start) * outerRadius < UNSEEN || outerRadius <= innerRadius) return;
  context.moveTo(outerRadius * Math.cos(start), outerRadius * Math.sin(start));
  context.arc(0, 0, outerRadius, start, end);
  context.arc(0, 0, Math.max(0, innerRadius), end, start, true);
  context.closePath();
}
