import type { Hue, Tone } from "./hue.ts";

/** High contrast is black with bright fills. */
export const THEMES = ["light", "dark", "contrast"] as const;
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

/** Every colour of the pictures. Text on a fill keeps 4.5 : 1, a fill on paper 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11), in high contrast both 7 : 1. */
export const PALETTE: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: "#f7f5ef",
    ink: "#1b1f26",
    inkOnShade: ["#ffffff", "#ffffff", "#14171c"],
    hues: {
      blue: ["#295c8d", "#4776a9", "#658fc2"],
      sky: ["#416c8c", "#4e799a", "#6991b1"],
      ochre: ["#7b5100", "#996b1c", "#b3843b"],
      plum: ["#724c6c", "#8d6587", "#a780a1"],
      green: ["#366442", "#507f5b", "#6a9774"],
      amber: ["#755c07", "#8d7222", "#a5893e"],
      stone: ["#615d4e", "#7a7566", "#918d7e"],
      indigo: ["#4f4f87", "#6968a3", "#8582bd"],
      olive: ["#585b23", "#72753c", "#8e9058"],
      slate: ["#4a576a", "#637185", "#7e8c9f"],
      teal: ["#006466", "#297e81", "#4c989a"],
      violet: ["#6a4d80", "#85669c", "#a081b6"],
      rose: ["#89485d", "#a46075", "#bc7a8d"],
      wheat: ["#6d6223", "#827536", "#9a8d50"],
      fern: ["#366327", "#507d40", "#6d985c"],
      clay: ["#824d30", "#9e6648", "#b88062"],
      moss: ["#475927", "#61733f", "#7c8e5a"],
      steel: ["#3a6072", "#547a8d", "#6d92a4"],
      copper: ["#7e4814", "#9b612d", "#b77c4a"],
      pine: ["#205b4a", "#3b7563", "#59907d"],
      mauve: ["#735465", "#8c6c7d", "#a48495"],
      lagoon: ["#0f6476", "#347e91", "#5396a8"],
      khaki: ["#636138", "#79774c", "#918e65"],
      bronze: ["#664c19", "#826532", "#9d804e"],
      umber: ["#664b31", "#816549", "#9c7f64"],
      ash: ["#585e63", "#70757b", "#888d93"],
      taupe: ["#69574a", "#847064", "#9d897d"],
      heather: ["#685a7b", "#7d6f91", "#9587a8"],
      sage: ["#516450", "#677a65", "#7f927e"],
      walnut: ["#674737", "#83604f", "#9d7a6a"],
      denim: ["#495b85", "#6274a0", "#7c8cb7"],
      cedar: ["#77463b", "#935f53", "#ae7a6e"],
      lichen: ["#5e6549", "#71785c", "#898f74"],
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
  contrast: {
    paper: "#000000",
    ink: "#ffffff",
    inkOnShade: ["#000000", "#000000", "#000000"],
    hues: {
      blue: ["#589ce5", "#77b7fe", "#acd2fd"],
      sky: ["#609ecd", "#7bb9ea", "#9fd5ff"],
      ochre: ["#cd8b00", "#e9a635", "#ffc46d"],
      plum: ["#bf86b7", "#dba0d2", "#f8bcef"],
      green: ["#63a774", "#7ec28e", "#99dea8"],
      amber: ["#ba930e", "#d6ae3b", "#f2ca5a"],
      stone: ["#9f9883", "#bab39d", "#d6ceb8"],
      indigo: ["#9290e4", "#acabfe", "#c9cafd"],
      olive: ["#999d4a", "#b4b865", "#cfd480"],
      slate: ["#869ab6", "#a0b5d2", "#bbd0ee"],
      teal: ["#23a8ad", "#49c4c8", "#69e0e4"],
      violet: ["#b387d4", "#cea1f0", "#e3c2fd"],
      rose: ["#db7b99", "#f995b4", "#febdcf"],
      wheat: ["#ab983b", "#c6b358", "#e2cf73"],
      fern: ["#67a850", "#82c36a", "#9de085"],
      clay: ["#d4855a", "#f1a074", "#ffc1a1"],
      moss: ["#88a156", "#a2bc70", "#bdd88b"],
      steel: ["#699fba", "#83bad6", "#9ed6f3"],
      copper: ["#d88537", "#f59f54", "#fdc394"],
      pine: ["#53a78d", "#6ec3a8", "#8adfc3"],
      mauve: ["#b98ba4", "#d4a6bf", "#f1c1da"],
      lagoon: ["#35a5c0", "#55c0dc", "#73ddf9"],
      khaki: ["#9e9b5d", "#b9b677", "#d4d292"],
      bronze: ["#bb9247", "#d7ac62", "#f4c87e"],
      umber: ["#b99168", "#d5ab82", "#f2c79d"],
      ash: ["#9299a2", "#acb4bc", "#c8cfd8"],
      taupe: ["#af9382", "#caad9c", "#e7c9b7"],
      heather: ["#a490c0", "#bfaadc", "#dac6f9"],
      sage: ["#849f82", "#9fba9c", "#bad6b7"],
      walnut: ["#c08d74", "#dca88e", "#f9c3a9"],
      denim: ["#7e97d6", "#98b2f2", "#baceff"],
      cedar: ["#d08574", "#eda08e", "#fec0b2"],
      lichen: ["#939d75", "#adb88f", "#c9d3aa"],
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
