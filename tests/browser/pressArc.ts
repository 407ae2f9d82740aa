import type { Page } from "playwright-core";

/** Presses an arc of the sunburst on its coloured shape: the middle of a whole ring's box is the centre, another link. */
export async function pressArc(page: Page, id: string): Promise<void> {
  const { x, y } = await pointOfArc(page, id);
  await page.mouse.click(x, y);
}

/** A point of the window that lies on an arc. */
export async function pointOfArc(
  page: Page,
  id: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const shape = page.locator(`.arc[data-arc="${id}"] .arc__shape`);
  await shape.waitFor();
  await page.locator(".sunburst").scrollIntoViewIfNeeded();
  const point = await shape.evaluate(findPoint);
  if (point === null) throw new Error(`arc ${id}: expected a point of it in sight, found none`);
  return point;
}

/** Runs in the page. */
function findPoint(shape: SVGElement): { x: number; y: number } | null {
  const { left, top, width, height } = shape.getBoundingClientRect();
  for (let row = 1; row < 60; row += 1) {
    for (let column = 1; column < 60; column += 1) {
      const [x, y] = [left + (width * column) / 60, top + (height * row) / 60];
      const hit = document.elementFromPoint(x, y);
      if (hit !== null && hit.closest(".arc") === shape.closest(".arc")) return { x, y };
    }
  }
  return null;
}
