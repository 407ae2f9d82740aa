import type { Hue, Tone } from "./hue.ts";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** One colour, "#rrggbb", for each of deep, mid and pale. */
type Shades = readonly [deep: string, mid: string, pale: string];

interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** The ink for text on any hue of that shade. */
  readonly inkOnShade: Shades;
  readonly hues: Readonly<Record<Hue, Shades>>;
}

/** Every colour of the pictures. Text on a fill keeps 4.5 : 1, a fill on paper 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export const PALETTE: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: "#f7f5ef",
    ink: "#1b1f26",
    inkOnShade: ["#ffffff", "#ffffff", "#14171c"],
    hues: {
      blue: ["#1d5484", "#4171a4", "#658fc2"],
      sky: ["#386383", "#4e799a", "#6991b1"],
      ochre: ["#724900", "#936617", "#b3843b"],
      plum: ["#694464", "#886082", "#a67fa0"],
      green: ["#2e5c3a", "#4b7a56", "#6a9774"],
      amber: ["#6b5300", "#8c7021", "#a5893e"],
      stone: ["#595546", "#767263", "#918d7e"],
      indigo: ["#46477e", "#64639d", "#8481bb"],
      olive: ["#4f531b", "#6d7037", "#8c8e56"],
      slate: ["#414f62", "#5e6c80", "#7d8a9e"],
      teal: ["#005b5e", "#22797c", "#4c989a"],
      violet: ["#614577", "#806196", "#9e80b5"],
      rose: ["#804054", "#a15d71", "#bc7a8d"],
      wheat: ["#64591b", "#827536", "#9a8d50"],
      fern: ["#2d5a1f", "#4b783b", "#6b975a"],
      clay: ["#784428", "#996143", "#b88062"],
      moss: ["#3f511f", "#5c6e3a", "#7b8c59"],
      steel: ["#31586a", "#4f7588", "#6d92a4"],
      copper: ["#74400b", "#955c28", "#b57b48"],
      pine: ["#165342", "#36705e", "#578f7c"],
      mauve: ["#6a4c5c", "#89697a", "#a48495"],
      lagoon: ["#005c6d", "#2e798c", "#5396a8"],
      khaki: ["#5a5830", "#78764c", "#918e65"],
      bronze: ["#5d4411", "#7c612d", "#9c7f4c"],
      umber: ["#5d432a", "#7c6045", "#9b7e63"],
      ash: ["#50565b", "#6d7378", "#888d93"],
      taupe: ["#614e42", "#7f6b5f", "#9d897d"],
      heather: ["#5f5172", "#7d6f91", "#9587a8"],
      sage: ["#495c48", "#667a65", "#7f927e"],
      walnut: ["#5f3f2f", "#7d5b4b", "#9d7a69"],
      denim: ["#40537c", "#5e709b", "#7c8cb7"],
      cedar: ["#6e3e33", "#8d5a4f", "#ac796d"],
      lichen: ["#565c41", "#71785c", "#898f74"],
    },
  },
  dark: {
    paper: "#15171b",
    ink: "#eceae4",
    inkOnShade: ["#ffffff", "#0f1114", "#0f1114"],
    hues: {
      blue: ["#4474a6", "#6892c4", "#8eb1e0"],
      sky: ["#4c7798", "#7ba3c4", "#a0c3e1"],
      ochre: ["#96681a", "#b6873e", "#d6a865"],
      plum: ["#8a6384", "#a982a3", "#c7a3c1"],
      green: ["#4d7c59", "#6e9b78", "#91bb99"],
      amber: ["#896e1e", "#af9246", "#cfb26e"],
      stone: ["#767263", "#979384", "#b7b3a5"],
      indigo: ["#6765a0", "#8684be", "#a7a4da"],
      olive: ["#707339", "#8f9159", "#afb17d"],
      slate: ["#606e82", "#7f8da1", "#a0acbf"],
      teal: ["#257c7e", "#4e9a9c", "#77babb"],
      violet: ["#826499", "#a183b7", "#c0a4d4"],
      rose: ["#a15d71", "#c38093", "#e0a2b3"],
      wheat: ["#7e7233", "#a6985a", "#c6b880"],
      fern: ["#4d7a3d", "#6e995d", "#91b881"],
      clay: ["#9c6446", "#bb8365", "#daa488"],
      moss: ["#5e713c", "#7d8f5c", "#9eae7f"],
      steel: ["#51788b", "#7296a9", "#95b6c7"],
      copper: ["#985f2b", "#b87e4b", "#d79e70"],
      pine: ["#397360", "#5a917e", "#7eb09e"],
      mauve: ["#89697a", "#aa8a9b", "#c9abbb"],
      lagoon: ["#317c8f", "#589bad", "#80bacb"],
      khaki: ["#767349", "#9a976e", "#bab791"],
      bronze: ["#7f632f", "#9e814f", "#bda173"],
      umber: ["#7e6247", "#9d8065", "#bca087"],
      ash: ["#6d7378", "#8e9499", "#afb4b9"],
      taupe: ["#816e61", "#a08d80", "#bfada1"],
      heather: ["#7b6c8e", "#9f90b2", "#beb1d0"],
      sage: ["#647762", "#889b86", "#a9bba7"],
      walnut: ["#805d4d", "#9f7c6b", "#bd9c8c"],
      denim: ["#60729e", "#8091bc", "#a3b1d9"],
      cedar: ["#905d51", "#af7c6f", "#cd9d91"],
      lichen: ["#6e7559", "#959b7f", "#b5bba1"],
    },
  },
};

/** The fill of a tone in a theme, as "#rrggbb". */
export function fillOf(theme: Theme, tone: Tone): string {
  return PALETTE[theme].hues[tone.hue][tone.shade];
}

/** The ink for text on a tone in a theme, as "#rrggbb". */
export function inkOn(theme: Theme, tone: Tone): string {
  return PALETTE[theme].inkOnShade[tone.shade];
}
