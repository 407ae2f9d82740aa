/** What a picture in dots is for: twice the dots of a usual screen, or 300 dots an inch where it is 16 cm wide on paper. */
export const RASTERS = ["screen", "print"] as const;
export type Raster = (typeof RASTERS)[number];

/** How large a picture becomes in dots, and how many of them an inch of paper holds. */
export interface RasterSize {
  readonly width: number;
  readonly height: number;
  readonly dotsPerInch: number;
}

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The largest canvases that old phones still fill: Safari on iOS refuses more dots, old graphics chips longer sides. */
const MOST_DOTS = 16_000_000;
const LONGEST_SIDE = 4096;

const PRINTED_INCHES = 16 / 2.54;
const PRINTED_DENSITY = 300;
const SCREEN_SCALE = 2;
/** Of CSS: so many px to an inch. */
const PIXELS_PER_INCH = 96;

/** The size of a picture in dots, as near to what its purpose asks for as a canvas allows. `size` is in px. */
export function rasterSize({ width, height }: PictureSize, raster: Raster): RasterSize {
  const wanted = raster === "print" ? (PRINTED_INCHES * PRINTED_DENSITY) / width : SCREEN_SCALE;
  const scale = Math.min(
    wanted,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_DOTS / (width * height)),
  );
  const inches = raster === "print" ? PRINTED_INCHES : width / PIXELS_PER_INCH;
  return {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    dotsPerInch: (width * scale) / inches,
  };
}
