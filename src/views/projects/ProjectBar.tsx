import { useId } from "react";
import { commonMessages } from "../../i18n/common.ts";
import { type Amount, weightOf } from "../../model/amount.ts";
import { AmountText } from "../parts/AmountText.tsx";
import { useMessages } from "../parts/useMessages.ts";
import "./projectBar.css";

interface ProjectBarProps {
  readonly current: Amount;
  readonly carriedOver: Amount;
}

/** The current year's money beside the carried-over money (hatched), with both figures below. */
export function ProjectBar({ current, carriedOver }: ProjectBarProps) {
  const words = useMessages(commonMessages);
  return (
    <div className="project-bar">
      <BarPicture current={weightOf(current)} carriedOver={weightOf(carriedOver)} />
      <p className="project-bar__key">
        {current.kind !== "undisclosed" && (
          <span className="project-bar__entry">
            <span className="project-bar__swatch" aria-hidden="true" />
            {words.current} <AmountText amount={current} />
          </span>
        )}
        {carriedOver.kind !== "undisclosed" && (
          <span className="project-bar__entry">
            <span className="project-bar__swatch project-bar__swatch--hatched" aria-hidden="true" />
            {words.carriedOver} <AmountText amount={carriedOver} />
          </span>
        )}
      </p>
    </div>
  );
}

function BarPicture({ current, carriedOver }: { readonly current: number; readonly carriedOver: number }) {
  const pattern = useId();
  const whole = current + carriedOver;
  if (whole === 0) return null;
  const split = `${(100 * current) / whole}%`;
  return (
    <svg className="project-bar__picture" width="100%" height="10" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={pattern}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="project-bar__hatch-ground" width="5" height="5" />
          <rect className="project-bar__hatch" width="2.2" height="5" />
        </pattern>
      </defs>
      <rect width="100%" height="10" fill={`url(#${pattern})`} />
      <rect className="project-bar__current" width={split} height="10" />
    </svg>
  );
}
