import { printBudget } from "../../src/budget/printBudget.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";

/** Markup of every kind that would show, run or lead away if any text of a document were taken for more than text. */
export const MARKUP = [
  '<img src=x onerror="window.hacked=1" class="hacked">',
  '<script class="hacked">window.hacked=1</script>',
  '"><svg class="hacked" onload="window.hacked=1">',
  "'><a class=hacked href=javascript:window.hacked=1>",
  "javascript:window.hacked=1",
  '</title></style></textarea><iframe class="hacked" src="https://evil.example/">',
  '<style class="hacked">*{display:none}</style>',
  "](javascript:window.hacked=1)",
  "{{constructor.constructor('window.hacked=1')()}}",
] as const;

/** Ids, codes, amounts and words that the format chooses from are no text of the document. */
const TEXT_KEYS = [
  "title",
  "name",
  "region",
  "kind",
  "label",
  "body",
  "project",
  "text",
  "value",
  "category",
  "className",
  "section",
  "item",
  "reason",
  "section",
  "goals",
  "period",
  "annual",
];

/**
 * The published budget with markup behind every text of it that the format leaves free: names, titles, notes, targets, reasons.
 * What the pictures need to be drawn (amounts, codes, roles) stays.
 */
export function hostileBudgetText(): string {
  let count = 0;
  const spoil = (text: string) => `${text}${MARKUP[count++ % MARKUP.length] ?? ""}`;
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((part) => walk(part, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, name)]));
    if (typeof value !== "string" || !isFree(value, key)) return value;
    return spoil(value);
  };
  return JSON.stringify(walk(JSON.parse(printBudget(publishedBudget())), ""));
}

/** A text with Chinese in it under a key that takes any text; the cells of tables are among them where they are names. */
function isFree(text: string, key: string): boolean {
  if (!/[\u4e00-\u9fff]/.test(text) || /^[\d.,%-]/.test(text)) return false;
  return TEXT_KEYS.includes(key) || key === "cells" || key === "notes" || key === "lists";
}
