import type { Page } from "playwright-core";

/** Where the characters of a label stand, in the picture's own units. */
export type LabelBox = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Reads the boxes of all texts of the Sankey as the browser has set them. */
export function readFlowLabels(page: Page): Promise<readonly LabelBox[]> {
  return page.evaluate(boxesOfTexts, ".sankey text");
}

/** The pairs of labels that touch each other, each as "A / B". */
export function findCollisions(boxes: readonly LabelBox[]): readonly string[] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlaps(box, other))
      .map((other) => `${box.text} / ${other.text}`),
  );
}

/** The labels that stand outside the picture's own frame. */
export async function findOutside(page: Page, boxes: readonly LabelBox[]): Promise<readonly string[]> {
  const { width, height } = await page.evaluate(() => {
    const frame = document.querySelector<SVGSVGElement>(".sankey")?.viewBox.baseVal;
    return { width: frame?.width ?? 0, height: frame?.height ?? 0 };
  });
  return boxes
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ text, left, right, top, bottom }) => `${text}: ${left}–${right}, ${top}–${bottom}`);
}

/** Half a pixel is rounding, not a collision. */
const SLACK = 0.5;

function overlaps(left: LabelBox, right: LabelBox): boolean {
  return (
    left.left < right.right - SLACK &&
    right.left < left.right - SLACK &&
    left.top < right.bottom - SLACK &&
    right.top < left.bottom - SLACK
  );
}

/** Runs in the page. From side to side as set; from top to bottom what the glyphs take (the font's own line box is half as high again). */
function boxesOfTexts(selector: string): LabelBox[] {
  return [...document.querySelectorAll<SVGTextElement>(selector)].flatMap((text) => {
    const words = text.textContent ?? "";
    if (words.trim() === "") return [];
    const { x, width } = text.getBBox();
    const { y } = text.getStartPositionOfChar(0);
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    return [{ text: words, left: x, right: x + width, top: y - 0.86 * size, bottom: y + 0.12 * size }];
  });
}

/** The characters of sunburst labels that stand outside their arc, and those of the centre that stand on an arc. */
export function findCharactersOutsideArcs(page: Page): Promise<readonly string[]> {
  return page.evaluate(charactersOutside);
}

/** How many arcs have a label. */
export function countLabelledArcs(page: Page): Promise<number> {
  return page.locator(".arc:has(.arc__label text)").count();
}

/** Runs in the page. */
function charactersOutside(): string[] {
  const ASCENT = 0.82;
  const DESCENT = 0.08;
  const arcs = [...document.querySelectorAll<SVGPathElement>(".arc__shape")];
  const labels = [...document.querySelectorAll<SVGElement>(".arc")].flatMap((arc) => {
    const shape = arc.querySelector<SVGPathElement>(".arc__shape");
    return [...arc.querySelectorAll<SVGTextElement>(".arc__label text")]
      .filter((text) => shape === null || !cornersOf(text).every((corner) => holds(shape, corner)))
      .map((text) => `${text.textContent ?? ""} leaves ${arc.dataset.arc ?? ""}`);
  });
  const centre = [...document.querySelectorAll<SVGTextElement>(".centre__text text")]
    .filter((text) => cornersOf(text).some((corner) => arcs.some((arc) => holds(arc, corner))))
    .map((text) => `${text.textContent ?? ""} leaves the centre`);
  return [...labels, ...centre];

  /** The four corners of every character, as points of the screen. */
  function cornersOf(text: SVGTextElement): DOMPoint[] {
    const toScreen = text.getScreenCTM();
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    return Array.from({ length: text.getNumberOfChars() }, (_, index) => {
      const angle = (text.getRotationOfChar(index) * Math.PI) / 180;
      const ends = [text.getStartPositionOfChar(index), text.getEndPositionOfChar(index)];
      return ends.flatMap(({ x, y }) =>
        [ASCENT, -DESCENT].map((up) =>
          new DOMPoint(x + Math.sin(angle) * up * size, y - Math.cos(angle) * up * size).matrixTransform(
            toScreen ?? undefined,
          ),
        ),
      );
    }).flat();
  }

  function holds(shape: SVGPathElement, point: DOMPoint): boolean {
    const fromScreen = shape.getScreenCTM()?.inverse();
    return shape.isPointInFill(point.matrixTransform(fromScreen));
  }
}
