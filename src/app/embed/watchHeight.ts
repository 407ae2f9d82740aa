import { calmDown, followHeight, NOT_FOLLOWING } from "../../state/embed/embedHeight.ts";

/** How to look at a frame and what to do with its height. */
export interface HeightWatch {
  readonly window: Window;
  /** The element that is as high as its content, whatever the frame's height. */
  readonly content: HTMLElement;
  readonly ask: (height: number) => void;
}

/** Changes that come faster are measured together, in ms. */
const PAUSE = 30;

/** A frame that the page around has not resized by then scrolls by itself, in ms. */
const PATIENCE = 600;

/**
 * Follows the height of a frame's content. By timers: a browser does not draw a frame that is out of sight, and so calls neither
 * its observers nor its animation frames, but the page around needs the height before the reader scrolls there.
 */
export function watchHeight({ window, content, ask }: HeightWatch): void {
  let following = NOT_FOLLOWING;
  let timer: number | undefined;
  let scrolling: number | undefined;
  const measure = () => {
    timer = undefined;
    if (!isDrawn(content)) return;
    const { innerHeight: frame, innerWidth: width } = window;
    const next = followHeight(following, { content: heightOf(content), frame, width });
    following = next.following;
    if (next.ask !== null) ask(next.ask);
    fitFrame();
  };
  // Without its scroll bar the content is as wide as it will be; with it, lines break anew and the height never comes to rest.
  const fitFrame = () => {
    const fits = following.measure !== null && window.innerHeight >= following.measure.content;
    window.clearTimeout(scrolling);
    if (fits) setFitted(content, true);
    else scrolling = window.setTimeout(() => setFitted(content, false), PATIENCE);
  };
  const soon = () => {
    if (timer === undefined) timer = window.setTimeout(measure, PAUSE);
  };
  const calm = () => {
    following = calmDown(following);
    soon();
  };
  if (typeof ResizeObserver === "function") new ResizeObserver(soon).observe(content);
  new MutationObserver(soon).observe(content, { childList: true, subtree: true, attributes: true });
  window.addEventListener("resize", soon);
  for (const type of ["pointerdown", "keydown", "click"]) window.addEventListener(type, calm);
  soon();
}

/** What stands there while the picture is on its way has no height worth following: the page around would jump twice. */
function isDrawn(content: HTMLElement): boolean {
  return content.querySelector(".embed") !== null && content.querySelector(".loading") === null;
}

function setFitted(content: HTMLElement, fitted: boolean): void {
  const root = content.ownerDocument.documentElement;
  if (fitted) root.dataset.fitted = "true";
  else delete root.dataset.fitted;
}

/** The content with any explanation that is open and hangs out of it below. */
function heightOf(content: HTMLElement): number {
  const { top, bottom } = content.getBoundingClientRect();
  const panels = [...content.querySelectorAll(".popover__panel")];
  const lowest = panels.map((panel) => panel.getBoundingClientRect().bottom + MARGIN);
  return Math.max(bottom, ...lowest) - top;
}

/** Under an open explanation, for its shadow, in px. */
const MARGIN = 12;
