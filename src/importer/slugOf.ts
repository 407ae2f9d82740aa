import { pinyin } from "pinyin-pro";

const LONGEST = 90;

/** An id for a budget that no catalogue knows yet: the body's name in pinyin and the year. */
export function slugOf(body: string, year: number): string {
  const words = pinyin(body, { toneType: "none", type: "array", nonZh: "consecutive", v: true })
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${words === "" ? "budget" : words.slice(0, LONGEST).replace(/-$/, "")}-${year}`;
}
