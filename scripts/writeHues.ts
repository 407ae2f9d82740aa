import { writeFile } from "node:fs/promises";
import { HUES, SHADES } from "../src/geometry/hue.ts";
import { PALETTE, THEMES, type Theme } from "../src/geometry/palette.ts";

/** Where the site's colours stand as CSS. */
export const HUES_FILE = "src/app/styles/hues.css";

/** The palette as custom properties, one block a theme: `--hue-blue-0`, `--ink-on-0`. */
export function hueStyles(): string {
  const blocks = THEMES.map(
    (theme) => `:root[data-theme="${theme}"] {\n${declarations(theme).join("\n")}\n}\n`,
  );
  return `/* Written from the palette: npm run hues */\n${blocks.join("")}`;
}

function declarations(theme: Theme): readonly string[] {
  const { hues, inkOnShade } = PALETTE[theme];
  const inks = SHADES.map((shade) => `  --ink-on-${shade}: ${inkOnShade[shade]};`);
  return [
    ...inks,
    ...HUES.flatMap((hue) => SHADES.map((shade) => `  --hue-${hue}-${shade}: ${hues[hue][shade]};`)),
  ];
}

/** Writes the style sheet. */
export async function main(): Promise<number> {
  await writeFile(HUES_FILE, hueStyles());
  return 0;
}
