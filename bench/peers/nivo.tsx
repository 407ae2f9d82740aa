import { Sankey } from "@nivo/sankey";
import { Sunburst } from "@nivo/sunburst";
import { type ReactNode, useLayoutEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { type Flows, gapFor, type Link } from "./parts/flows.ts";
import { SANKEY_SIZE, SUNBURST_SIZE } from "./parts/peer.ts";
import { startPeer } from "./parts/startPeer.ts";
import type { TreeNode } from "./parts/tree.ts";

/** A tree as Nivo wants it: amounts at the leaves only. */
interface Datum {
  readonly name: string;
  readonly value?: number;
  readonly children?: Datum[];
}

interface Graph {
  readonly nodes: { readonly id: string }[];
  readonly links: Link[];
}

void startPeer({
  sunburst: {
    prepare: datumOf,
    draw: (place, data) => show(place, (told) => <Zoomable data={data} told={told} />),
  },
  sankey: {
    prepare: graphOf,
    draw: (place, data) => show(place, (told) => <Flowing data={data} told={told} />),
  },
  ring: { begins: 0, runs: "clockwise", radius: 0.6 },
});

function datumOf({ name, value, children }: TreeNode): Datum {
  return children.length === 0 ? { name, value } : { name, children: children.map(datumOf) };
}

function graphOf({ nodes, links }: Flows): Graph {
  return { nodes: [...nodes], links: [...links] };
}

function show(place: HTMLElement, render: (told: () => void) => ReactNode): Promise<void> {
  return new Promise((resolve) => createRoot(place).render(render(resolve)));
}

interface ZoomableProps {
  readonly data: Datum;
  readonly told: () => void;
}

/** Nivo's own way to zoom: a click makes the arc's datum the data. */
function Zoomable({ data, told }: ZoomableProps) {
  const [shown, setShown] = useState(data);
  useLayoutEffect(told, [told]);
  return (
    <Sunburst
      data={shown}
      id="name"
      value="value"
      width={SUNBURST_SIZE}
      height={SUNBURST_SIZE}
      enableArcLabels
      arcLabel="id"
      arcLabelsSkipAngle={10}
      animate={shown !== data}
      onClick={({ path }) => setShown(below(shown, path) ?? shown)}
    />
  );
}

/** The datum at the end of a path of names, which Nivo gives from the arc to the root. */
function below(data: Datum, path: readonly (string | number)[]): Datum | undefined {
  let found: Datum | undefined = data;
  for (const name of path.toReversed().slice(1)) found = found?.children?.find((each) => each.name === name);
  return found?.children === undefined ? undefined : found;
}

interface FlowingProps {
  readonly data: Graph;
  readonly told: () => void;
}

function Flowing({ data, told }: FlowingProps) {
  useLayoutEffect(told, [told]);
  return (
    <Sankey
      data={data}
      {...SANKEY_SIZE}
      nodeSpacing={gapFor(data, SANKEY_SIZE.height)}
      label="id"
      animate={false}
    />
  );
}
