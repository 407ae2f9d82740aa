import type { Language } from "./language.ts";
import type { Unit } from "./money.ts";

const ENGLISH: Readonly<Record<Unit, string>> = {
  元: "yuan",
  千元: "×1,000 yuan",
  万元: "×10,000 yuan",
  亿元: "×100 million yuan",
};

/** A unit in the reader's language, to stand after an amount: 万元, ×10,000 yuan. */
export function unitName(unit: Unit, language: Language): string {
  return language === "en" ? ENGLISH[unit] : unit;
}
