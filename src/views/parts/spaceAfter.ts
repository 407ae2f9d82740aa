/** The space that a line break took from a label: one after a Latin word or number, none between Chinese characters. */
export function spaceAfter(line: string | undefined): string | null {
  return line !== undefined && /[A-Za-z0-9,.)…-]$/.test(line) ? " " : null;
}
