import { SMALLEST_FONT } from "./labelText.ts";
import { textWidth } from "./textWidth.ts";

/** The wished font size, or a smaller one, no less than 11 px, at which a text fits in the room it has, in px. */
export function fitFontSize(
  text: string,
  { room, fontSize }: { readonly room: number; readonly fontSize: number },
): number {
  const fitting = (fontSize * room) / Math.max(1, textWidth(text, fontSize));
  return Math.max(SMALLEST_FONT, Math.min(fontSize, fitting));
}
