import type { Readiness } from "./pages.ts";

/** When the first picture was painted and when it took clicks, in ms since the address was asked for. */
export interface FirstPicture {
  picture: number | null;
  ready: number | null;
}

declare global {
  interface Window {
    firstPicture?: FirstPicture;
    /** What a peer says when its library has returned. */
    benchReady?: boolean;
  }
}

/**
 * Runs in the page before its own scripts; it may not use anything outside of itself. One rule for all pages: the first
 * picture is painted with the first frame at whose start there is
 * - an svg at least 200 px wide with at least six shapes of more than 100 px², or
 * - a canvas at least 200 px wide whose pixels are not all alike, or
 * - the marked word of a page that has no picture,
 * and not before the browser itself tells of content. Its time is that of the task after the frame. It is ready for input in
 * the first task after a frame in which also a click on it has its handler: React holds the picture or what it stands in, or the page said so
 * after its library had returned.
 */
export function watchFirstPicture(readiness: Readiness): void {
  const LEAST_WIDTH = 200;
  const LEAST_AREA = 100;
  const LEAST_SHAPES = 6;
  const SAMPLE = 24;
  const times: FirstPicture = { picture: null, ready: null };
  window.firstPicture = times;

  const isSeen = (element: Element) =>
    element.getBoundingClientRect().width >= LEAST_WIDTH &&
    getComputedStyle(element).visibility === "visible";
  const hasShapes = (svg: Element) => {
    const shapes = svg.querySelectorAll("path, rect");
    if (shapes.length < LEAST_SHAPES || !isSeen(svg)) return false;
    let count = 0;
    for (const shape of shapes) {
      const { width, height } = shape.getBoundingClientRect();
      if (width * height > LEAST_AREA) count += 1;
      if (count >= LEAST_SHAPES) return true;
    }
    return false;
  };
  const hasPixels = (canvas: HTMLCanvasElement) => {
    if (!isSeen(canvas)) return false;
    const small = document.createElement("canvas");
    small.width = SAMPLE;
    small.height = SAMPLE;
    const context = small.getContext("2d", { willReadFrequently: true });
    context?.drawImage(canvas, 0, 0, SAMPLE, SAMPLE);
    const pixels = context?.getImageData(0, 0, SAMPLE, SAMPLE).data ?? [];
    return new Set(pixels).size > LEAST_SHAPES;
  };
  const isPicture = (element: Element) => {
    if (element instanceof HTMLCanvasElement) return hasPixels(element);
    return element.hasAttribute("data-first") || hasShapes(element);
  };
  /** The site keeps the picture that came with the page: then what it stands in is held. */
  const isHeldByReact = (picture: Element) => {
    for (let element: Element | null = picture; element !== null; element = element.parentElement)
      if (Object.keys(element).some((key) => key.startsWith("__reactProps$"))) return true;
    return false;
  };
  const isReady = (picture: Element) => {
    if (readiness === "painted") return true;
    return readiness === "react" ? isHeldByReact(picture) : window.benchReady === true;
  };
  /** The time after the frame; the browser tells of its own first paint later than a script could. */
  const note = (name: keyof FirstPicture) => {
    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    times[name] ??= Math.max(performance.now(), painted);
  };
  let found: Element | undefined;
  // What is found is kept: a watch that goes on searching would slow the pages that have more to do after their picture.
  const look = () => {
    if (found?.isConnected !== true)
      found = [...document.querySelectorAll("svg, canvas, [data-first]")].find(isPicture);
    const ready = found !== undefined && isReady(found);
    if (found !== undefined && (ready || times.picture === null)) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        note("picture");
        if (ready) note("ready");
      };
      port2.postMessage(null);
    }
    if (!ready) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
