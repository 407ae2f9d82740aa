/** How much larger pictures set their text at each text size a reader can choose; as the page's own text grows. */
const SCALES = { standard: 1, large: 1.25, largest: 1.5, huge: 2 } as const;

/** The factor for font sizes in px. */
export function textScale(size: keyof typeof SCALES): number {
  return SCALES[size];
}
