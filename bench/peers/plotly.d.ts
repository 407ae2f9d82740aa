declare module "plotly.js-dist-min" {
  /** Draws traces into an element; resolves when they are drawn. */
  export function newPlot(
    place: HTMLElement,
    traces: readonly Readonly<Record<string, unknown>>[],
    layout: Readonly<Record<string, unknown>>,
  ): Promise<unknown>;
}
