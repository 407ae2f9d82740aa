import { amountOf } from "../../budget/figure.ts";
import type { Money, Unit } from "../../budget/money.ts";
import { unitName } from "../../budget/unitName.ts";
import type { Evidence, Wording } from "../finding.ts";
import type { PrintedHere } from "./printedAt.ts";

/** What a printed cell is called in a sentence: 表一“支出总计·当年预算安排”, Table 1 (Grand total, Current-year budget). */
export function sayLabel({ zh, en }: Wording): Wording {
  const [place = "", ...rest] = zh.split(" · ");
  const [placeEnglish = "", ...restEnglish] = en.split(" · ");
  return {
    zh: rest.length === 0 ? place : `${place}“${rest.join("·")}”`,
    en: restEnglish.length === 0 ? placeEnglish : `${placeEnglish} (${restEnglish.join(", ")})`,
  };
}

/** What is printed in a cell, with the cell's own unit where it is an amount; words in quotation marks. */
export function sayPrinted({ evidence, figure, unit }: PrintedHere): Wording {
  const printed = evidence.printed.trim();
  if (figure === null || amountOf(figure) === null) return { zh: `“${printed}”`, en: `“${printed}”` };
  return { zh: withUnit(printed, unit.zh), en: withUnit(printed, unit.en) };
}

/** A cell and what is printed in it: 表三“合计”164.01 万元. */
export function sayCell(evidence: Evidence, here: PrintedHere): Wording {
  const label = sayLabel(evidence.label);
  const value = sayPrinted(here);
  return {
    zh: label.zh.endsWith("”") ? `${label.zh}${value.zh}` : `${label.zh} ${value.zh}`,
    en: `${label.en} ${value.en}`,
  };
}

/** A computed amount as it stands in a sentence, its digits grouped: 300,000 元. */
export function sayMoney(money: Money, unit: Unit): Wording {
  const [integer = "", fraction] = money
    .toFixed(Math.max(money.decimalPlaces(), unit === "元" ? 0 : 2))
    .split(".");
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return { zh: `${digits} ${unitName(unit, "zh-CN")}`, en: `${digits} ${unitName(unit, "en")}` };
}

function withUnit(printed: string, unit: string): string {
  if (unit === "") return printed;
  return unit === "%" ? `${printed}%` : `${printed} ${unit}`;
}
