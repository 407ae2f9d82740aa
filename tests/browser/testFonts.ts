import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where the style sheet of the test fonts is served. */
export const FONTS_ADDRESS = "/fonts/fonts.css";

/** The families that every page of a browser test can count on, at the weights 400 and 700. */
export const TEST_FONTS = ["Noto Sans SC", "Noto Serif SC"] as const;

const PACKAGES = ["noto-sans-sc", "noto-serif-sc"] as const;
const WEIGHTS = [400, 700] as const;
const require = createRequire(import.meta.url);

/** Prints the font faces of the test fonts; each character is drawn in its own font or not at all, never in between. */
export async function printFontFaces(): Promise<string> {
  const sheets = PACKAGES.flatMap((name) => WEIGHTS.map((weight) => readFontFaces(name, weight)));
  return (await Promise.all(sheets)).join("\n");
}

/** The file on disk of a font served as /fonts/noto-sans-sc/NAME.woff2, or null where the path names no font. */
export function resolveFontFile(path: string): string | null {
  const [, name = "", file = ""] = /^\/fonts\/([a-z-]+)\/([\w-]+\.woff2?)$/.exec(path) ?? [];
  return PACKAGES.some((known) => known === name) ? join(packageFolder(name), "files", file) : null;
}

async function readFontFaces(name: string, weight: number): Promise<string> {
  const sheet = await readFile(join(packageFolder(name), `${weight}.css`), "utf8");
  return sheet
    .replaceAll("font-display: swap", "font-display: block")
    .replaceAll("url(./files/", `url(/fonts/${name}/`);
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`@fontsource/${name}/package.json`));
}
