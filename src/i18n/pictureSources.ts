import { defineMessages } from "./defineMessages.ts";

/** Which tables a picture uses, and which it leaves out and why. */
export const pictureSourcesMessages = defineMessages(
  {
    from: "图中数字出自",
    outside: "没有采用",
    because: "原因：",
    separator: "、",
    kept: "没有采用的表仍可在原表中查看。",
  },
  {
    from: "Figures from",
    outside: "Not used",
    because: "why: ",
    separator: ", ",
    kept: "The tables that are not used can still be read among the tables.",
  },
);
