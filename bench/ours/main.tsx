/*
 * The site's own views under measurement. Build with `vite build -c bench/ours/vite.config.ts`, serve the folder, open
 * ours.html and drive `window.bench`:
 *   await bench.prepare("functions" | "flows", size)   a budget in memory: generated and parsed; nothing is drawn
 *   await bench.mount()      draws it; resolves to ms from there to the frame after its paint (measure "mount")
 *   await bench.zoom(n?)     follows the n-th largest arc and back, or opens what is gathered of the flows;
 *                            resolves to { click, frames }: ms to the next paint, and of every frame until it stands
 *   await bench.hover(n?)    points at the n-th arc or node; resolves to ms until the highlight is painted
 *   bench.unmount()
 * Every step leaves a performance.measure of its name.
 */
import { type Kind, mountView, type Prepared, prepareBudget } from "./mountView.tsx";
import { afterPaint, framesFor, timeOf } from "./timing.ts";
import "../../src/app/styles/base.css";
import "../../src/app/styles/hues.css";

const place = document.getElementById("site");
if (place === null) throw new Error('ours.html has no element with the id "site"');
const site = place;

/** Longer than any change of place, in ms. */
const MOTION = 900;
const TARGETS = { functions: ".arc", flows: ".flow-node" } as const;

let prepared: Prepared | null = null;
let unmount: (() => void) | null = null;

function targetOf(index: number): Element {
  const selector = TARGETS[prepared?.kind ?? "functions"];
  const target = site.querySelectorAll(selector)[index];
  if (target === undefined) throw new Error(`there is no ${selector} number ${index}`);
  return target;
}

const bench = {
  prepare: async (kind: Kind, size: number): Promise<void> => {
    bench.unmount();
    prepared = prepareBudget(kind, size);
    await afterPaint();
  },
  mount: async (): Promise<number> => {
    const ready = prepared;
    if (ready === null) throw new Error("bench.prepare comes first");
    return timeOf("mount", () => {
      unmount = mountView(site, ready);
    });
  },
  zoom: async (index = 0): Promise<{ readonly click: number; readonly frames: readonly number[] }> => {
    const target = targetOf(index);
    const frames = framesFor(MOTION);
    const click = await timeOf("zoom", () =>
      target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })),
    );
    return { click, frames: await frames };
  },
  up: async (): Promise<void> => {
    window.history.back();
    await framesFor(MOTION);
  },
  hover: async (index = 0): Promise<number> => {
    const target = targetOf(index);
    const enter = () => {
      target.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
      target.dispatchEvent(new PointerEvent("pointerenter", { pointerType: "mouse" }));
    };
    return timeOf("hover", enter);
  },
  unmount: (): void => {
    unmount?.();
    unmount = null;
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
