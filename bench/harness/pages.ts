/** How a page shows that it takes clicks: as soon as it is painted, by React's hold on its picture, or by its own word. */
export type Readiness = "painted" | "react" | "word";

/** A page that is measured. */
export interface BenchPage {
  readonly name: string;
  readonly role: "ours" | "peer" | "baseline";
  /** Where its first load is measured, below the address of the server. */
  readonly first: string;
  /** Where drawing is measured, null where the page has nothing to draw. */
  readonly draws: string | null;
  readonly readiness: Readiness;
}

export const OURS = "Sunlit Budget";
export const EMPTY = "empty page";
export const EMPTY_REACT = "empty React page";
export const D3 = "D3";
export const ECHARTS = ["ECharts canvas", "ECharts SVG"] as const;

/** All pages, in the order of the tables. */
export const PAGES: readonly BenchPage[] = [
  { name: OURS, role: "ours", first: "site/index.html", draws: "ours/ours.html", readiness: "react" },
  { name: EMPTY, role: "baseline", first: "peers/empty.html", draws: null, readiness: "painted" },
  {
    name: EMPTY_REACT,
    role: "baseline",
    first: "peers/empty-react.html",
    draws: null,
    readiness: "react",
  },
  peer(D3, "d3", "word"),
  peer(ECHARTS[0], "echarts-canvas", "word"),
  peer(ECHARTS[1], "echarts-svg", "word"),
  peer("AntV G2", "g2", "word"),
  peer("Nivo", "nivo", "react"),
  peer("Plotly", "plotly", "word"),
];

function peer(name: string, file: string, readiness: Readiness): BenchPage {
  const first = `peers/${file}.html`;
  return { name, role: "peer", first, draws: `${first}?bench`, readiness };
}

/** The pages of these names, beside the site's own; all where none is named. Throws at a name that is not known. */
export function choosePages(only: readonly string[]): readonly BenchPage[] {
  const unknown = only.find((name) => PAGES.every((page) => page.name !== name));
  if (unknown !== undefined)
    throw new Error(`--only: expected some of ${PAGES.map(({ name }) => name).join(", ")}, found ${unknown}`);
  return PAGES.filter(({ name }) => only.length === 0 || name === OURS || only.includes(name));
}
