import { writeFile } from "node:fs/promises";
import { HUES, SHADES } from "../src/geometry/hue.ts";
import { PALETTE, type Theme } from "../src/geometry/palette.ts";

/** Where the site's colours stand as CSS: those of the first load, and those that are fetched by who asks for high contrast. */
export const HUES_FILES: readonly (readonly [file: string, themes: readonly Theme[]])[] = [
  ["src/app/styles/hues.css", ["light", "dark"]],
  ["src/app/styles/contrastHues.css", ["contrast"]],
];

/** The palette as custom properties, one block a theme: `--hue-blue-0`, `--ink-on-0`. */
export function hueStyles(themes: readonly Theme[]): string {
  const blocks = themes.map(
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

/** Writes the style sheets. */
export async function main(): Promise<number> {
  await Promise.all(HUES_FILES.map(([file, themes]) => writeFile(file, hueStyles(themes))));
  return 0;
}
