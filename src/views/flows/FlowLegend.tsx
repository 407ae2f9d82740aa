import { flowsMessages } from "../../i18n/flows.ts";
import type { FlowGraph } from "../../model/flowGraph.ts";
import { HatchPattern } from "../parts/HatchPattern.tsx";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";

/** How printed, computed, carried-over and undisclosed bands look; only the kinds that the picture has. */
export function FlowLegend({ graph }: { readonly graph: FlowGraph }) {
  const words = useMessages(flowsMessages);
  const hatch = usePlainId();
  const { links } = graph;
  const entries = [
    {
      key: "published",
      words: words.legendPublished,
      shown: links.some((link) => link.amount.kind === "published"),
      className: "",
    },
    {
      key: "derived",
      words: words.legendDerived,
      shown: links.some((link) => link.amount.kind === "derived"),
      className: "band--derived",
    },
    {
      key: "carried",
      words: words.legendCarried,
      shown: links.some((link) => link.carriedOver),
      className: "band--carried",
    },
    {
      key: "stone",
      words: words.legendNotBroken,
      shown: links.some((link) => !link.brokenDown),
      className: "band--stone",
    },
  ];
  return (
    <figcaption className="flow-legend">
      {entries
        .filter((entry) => entry.shown)
        .map(({ key, words: text, className }) => (
          <span key={key} className="flow-legend__entry">
            <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true" className={className}>
              <defs>
                <HatchPattern id={`${hatch}${key}`} />
              </defs>
              <rect
                className="band__shape"
                x="0.5"
                y="0.5"
                width="33"
                height="13"
                fill={key === "stone" ? "var(--hue-stone-1)" : "var(--hue-blue-0)"}
              />
              {key === "carried" && <rect width="34" height="14" fill={`url(#${hatch}${key})`} />}
            </svg>
            {text}
          </span>
        ))}
    </figcaption>
  );
}
