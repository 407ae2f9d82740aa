import { SankeyChart, SunburstChart } from "echarts/charts";
import { TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { type Flows, gapFor } from "./parts/flows.ts";
import { type Peer, SANKEY_SIZE, SUNBURST_SIZE } from "./parts/peer.ts";
import type { TreeNode } from "./parts/tree.ts";

use([SunburstChart, SankeyChart, TooltipComponent]);

/** The page of ECharts with one of its renderers, which the page has put to use. Nothing moves when it is first drawn. */
export function echartsPeer(renderer: "canvas" | "svg"): Peer<EChartsCoreOption, EChartsCoreOption> {
  return {
    sunburst: {
      prepare: sunburstOf,
      draw: (place, option) => draw({ place, option, renderer, width: SUNBURST_SIZE, height: SUNBURST_SIZE }),
    },
    sankey: {
      prepare: sankeyOf,
      draw: (place, option) => draw({ place, option, renderer, ...SANKEY_SIZE }),
    },
    ring: { begins: 0, runs: "clockwise", radius: 0.275 },
  };
}

/** Ms after the first picture from which on a change of place moves. */
const SETTLED = 100;

interface Drawing {
  readonly place: HTMLElement;
  readonly option: EChartsCoreOption;
  readonly renderer: "canvas" | "svg";
  readonly width: number;
  readonly height: number;
}

function draw({ place, option, renderer, width, height }: Drawing): Promise<void> {
  const chart = init(place, null, { renderer, width, height });
  return new Promise((resolve) => {
    const whenDrawn = () => {
      chart.off("finished", whenDrawn);
      resolve();
      setTimeout(() => chart.setOption({ animation: true }), SETTLED);
    };
    chart.on("finished", whenDrawn);
    chart.setOption(option);
  });
}

function sunburstOf(tree: TreeNode): EChartsCoreOption {
  return {
    animation: false,
    tooltip: {},
    series: {
      type: "sunburst",
      data: tree.children,
      radius: ["15%", "90%"],
      label: { rotate: "radial", minAngle: 4 },
      emphasis: { focus: "ancestor" },
    },
  };
}

function sankeyOf(flows: Flows): EChartsCoreOption {
  return {
    animation: false,
    tooltip: {},
    series: {
      type: "sankey",
      animation: false,
      nodeGap: gapFor(flows, SANKEY_SIZE.height),
      data: flows.nodes.map(({ id }) => ({ name: id })),
      links: flows.links,
      emphasis: { focus: "adjacency" },
      lineStyle: { color: "source", opacity: 0.5 },
    },
  };
}
