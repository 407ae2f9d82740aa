/**
 * The sizes, in px, that the picture of the overview is laid out in, largest first. It is shown as wide as its column, at most a
 * quarter larger than it was laid out. The page that the build draws has it in all of them (overview.css shows the one that fits).
 */
export const OVERVIEW_SIZES = [520, 420, 340, 280] as const;

/** The size for a column of some width; narrower ones are laid out as they are. */
export function overviewSize(width: number): number {
  return OVERVIEW_SIZES.find((size) => size <= width) ?? width;
}
