import { Fragment, memo } from "react";
import type { FlowLabelLine, FlowNodeShape } from "../../geometry/flowLayout.ts";
import { hueVariable } from "../../geometry/hue.ts";
import { roundBox, roundLength } from "../../geometry/roundLength.ts";
import { point, useHref } from "../../state/readingStore.ts";
import { PictureFlag } from "../parts/PictureFlag.tsx";
import { spaceAfter } from "../parts/spaceAfter.ts";

interface FlowNodeLinkProps {
  readonly node: FlowNodeShape;
  readonly label: string;
  readonly tabStop: boolean;
  readonly selected: boolean;
  readonly lit: boolean;
  /** Where its flag stands, if a finding sets its figure against another: above an upright bar, on a lying one. */
  readonly flag: "above" | "on" | null;
  readonly onFocus: (id: string) => void;
}

/** A node with its label: a link that selects it. */
export const FlowNodeLink = memo(function FlowNodeLink({
  node,
  label,
  tabStop,
  selected,
  lit,
  flag,
  onFocus,
}: FlowNodeLinkProps) {
  const href = useHref();
  const { x0, y0, x1, y1, target } = node;
  const bar = { x: x0, y: y0, width: Math.max(1, x1 - x0), height: Math.max(1, y1 - y0) };
  const fill = `var(${hueVariable({ hue: node.hue, shade: node.shade })})`;
  return (
    <a
      className="flow-node"
      href={href({ view: "flows", item: node.id })}
      data-node={node.id}
      data-lit={lit ? "true" : undefined}
      aria-current={selected ? "true" : undefined}
      aria-label={label}
      tabIndex={tabStop ? 0 : -1}
      onFocus={() => {
        onFocus(node.id);
        point(node.id);
      }}
      onPointerEnter={() => point(node.id)}
    >
      <rect className="flow-node__target" {...roundBox(target)} rx={3} />
      <rect className="flow-node__bar" {...roundBox(bar)} fill={fill} />
      {node.swatch && <rect className="flow-node__swatch" {...roundBox(node.swatch)} rx={1.5} fill={fill} />}
      {flag === "above" && <PictureFlag x={(x0 + x1) / 2} y={y0 - 8} />}
      {flag === "on" && <PictureFlag x={x0 + 9} y={(y0 + y1) / 2} />}
      {node.label?.leader && <path className="flow-node__leader" d={node.label.leader} stroke={fill} />}
      <g
        fontSize={node.label ? roundLength(node.label.fontSize) : undefined}
        className={node.label?.overBands ? "flow-node__label flow-node__label--halo" : "flow-node__label"}
      >
        {node.label?.lines.map((line, index, lines) => (
          <Fragment key={`${line.y}${line.name}`}>
            {spaceAfter(lines[index - 1]?.name)}
            <LabelLine line={line} />
          </Fragment>
        ))}
      </g>
    </a>
  );
});

function LabelLine({ line }: { readonly line: FlowLabelLine }) {
  return (
    <text x={roundLength(line.x)} y={roundLength(line.y)} textAnchor={line.anchor}>
      {line.name}
      {line.name !== "" && line.amount !== "" && " "}
      {line.amount !== "" && <tspan className="flow-node__amount">{line.amount}</tspan>}
    </text>
  );
}
