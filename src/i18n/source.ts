import { defineMessages } from "./defineMessages.ts";
import { formatChineseNumber } from "./format.ts";

/** How the place of a printed figure is named. */
export const sourceMessages = defineMessages(
  {
    table: (number: string) => `表${chineseNumber(number)}`,
    row: (row: number) => `第 ${row} 行`,
    form: (project: string) => `绩效目标表（${project}）`,
    period: "实施期",
    annual: "年度",
    narrative: (section: string) => `说明·${section}`,
    page: (page: number) => `第 ${page} 页`,
    join: " · ",
  },
  {
    table: (number: string) => `Table ${number}`,
    row: (row: number) => `row ${row}`,
    form: (project: string) => `Target form (${project})`,
    period: "whole period",
    annual: "this year",
    narrative: (section: string) => `Narrative, section ${digits(section)}`,
    page: (page: number) => `page ${page}`,
    join: " · ",
  },
);

function chineseNumber(number: string): string {
  return /^\d{1,2}$/.test(number) ? formatChineseNumber(Number(number)) : number;
}

/** The digits of a section that is numbered in Chinese: 十二 is 12. */
function digits(section: string): string {
  const number = Array.from({ length: 100 }, (_, index) => index).find(
    (index) => formatChineseNumber(index) === section,
  );
  return number === undefined ? section : String(number);
}
