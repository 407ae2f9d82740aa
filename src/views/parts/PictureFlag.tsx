import { roundLength } from "../../geometry/roundLength.ts";
import { FLAG_PATHS } from "./flagPaths.ts";
import "./pictureFlag.css";

interface PictureFlagProps {
  /** The middle of the flag, in the picture's own px. */
  readonly x: number;
  readonly y: number;
}

/** The flag inside a picture: the figure of this part is set against another in a finding. The part's name says so in words. */
export function PictureFlag({ x, y }: PictureFlagProps) {
  return (
    <g className="picture-flag" transform={`translate(${roundLength(x - 6)} ${roundLength(y - 7)})`}>
      <path className="picture-flag__pole" d={FLAG_PATHS.pole} />
      <path d={FLAG_PATHS.cloth} />
    </g>
  );
}
