import type { Tone } from "../../geometry/hue.ts";
import { fillOf, inkOn, PALETTE, type Theme } from "../../geometry/palette.ts";

/** Every colour of a picture that is taken away. Light pictures stand on white: they are made for paper. */
export interface PictureInk {
  readonly theme: Theme;
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly alert: string;
  /** Laid over fills in stripes. */
  readonly hatch: { readonly colour: string; readonly opacity: number };
  readonly fill: (tone: Tone) => string;
  readonly inkOn: (tone: Tone) => string;
}

const SURROUNDINGS = {
  light: {
    paper: "#ffffff",
    soft: "#4d525b",
    rule: "#c9c4b4",
    alert: "#a3201d",
    hatch: { colour: "#ffffff", opacity: 0.72 },
  },
  dark: {
    paper: PALETTE.dark.paper,
    soft: "#b1aea5",
    rule: "#5a5d63",
    alert: "#ff9c8f",
    hatch: { colour: "#15171b", opacity: 0.66 },
  },
  contrast: {
    paper: PALETTE.contrast.paper,
    soft: "#e8e8e8",
    rule: "#9a9a9a",
    alert: "#ffa79c",
    hatch: { colour: "#000000", opacity: 0.66 },
  },
} as const;

/** The colours of a theme, resolved: a file has no style sheet to ask. */
export function pictureInk(theme: Theme): PictureInk {
  return {
    theme,
    ...SURROUNDINGS[theme],
    ink: PALETTE[theme].ink,
    fill: (tone) => fillOf(theme, tone),
    inkOn: (tone) => inkOn(theme, tone),
  };
}
