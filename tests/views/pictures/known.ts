import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Budget } from "../../../src/budget/budget.ts";
import { printBudget } from "../../../src/budget/printBudget.ts";
import { flowsMessages } from "../../../src/i18n/flows.ts";

/** How the pictures word gathered arcs and nodes. */
const GATHERED = /^(其他 \d+ 项|\d+ others)$/;

/** Tells whether a name stands in the document, in its annotations, in the glossary or among the site's own words. */
export function knownNames(budget: Budget): (name: string) => boolean {
  const texts = [
    printBudget(budget),
    JSON.stringify(flowsMessages),
    published("glossary.json"),
    published("tunliu-investment-promotion-2024.annotations.json"),
  ];
  return (name) => GATHERED.test(name) || (name !== "" && texts.some((text) => text.includes(name)));
}

function published(file: string): string {
  return readFileSync(resolve(import.meta.dirname, "../../../public/data", file), "utf8");
}
