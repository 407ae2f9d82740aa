import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { defaultEntry } from "../src/app/defaultEntry.ts";
import type { Budget } from "../src/budget/budget.ts";
import { parseCatalogueText } from "../src/budget/catalogue.ts";
import { parseBudgetText } from "../src/budget/parseBudget.ts";
import { DataError, type Parsed } from "../src/budget/problem.ts";
import { unitName } from "../src/budget/unitName.ts";
import { drawSunburst } from "../src/export/picture/drawSunburst.ts";
import { hatchPattern } from "../src/export/picture/hatchPattern.ts";
import { SANS, SERIF } from "../src/export/picture/pictureFonts.ts";
import { pictureInk } from "../src/export/picture/pictureInk.ts";
import { wrapLines } from "../src/export/picture/wrapLines.ts";
import { around, printXml, tag, type XmlElement } from "../src/export/picture/xmlElement.ts";
import { layoutSunburst } from "../src/geometry/layoutSunburst.ts";
import { buildFunctionTree, ROOT_ID } from "../src/model/buildFunctionTree.ts";
import { review } from "../src/review/review.ts";
import { arcText } from "../src/views/functions/sunburstText.ts";
import { amountText } from "../src/views/parts/amountText.ts";
import { buildNames } from "../src/views/parts/names.ts";
import { findBrowser } from "../tests/browser/findBrowser.ts";

/** What messengers show beside a link to the site. */
const FILE = "public/unfurl.png";

/** In px, the proportion messengers cut to. */
const PAGE = { width: 1200, height: 630, margin: 60, picture: 540 } as const;

const PAPER = "#f6f4ee";
const INK = "#1c2128";

/** Draws the default budget's total and sunburst as the picture of the site's address: PNG, 1200 × 630. */
export async function main(): Promise<number> {
  const { path, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...args],
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage({ viewport: PAGE });
    await page.setContent(`<body style="margin:0">${drawUnfurl(defaultBudget())}</body>`);
    writeFileSync(FILE, await page.screenshot());
  } finally {
    await browser.close();
  }
  return 0;
}

function defaultBudget(): Budget {
  const catalogue = accepted("index.json", parseCatalogueText(readData("index.json")));
  const entry = defaultEntry(catalogue);
  if (entry === null) throw new Error("public/data/index.json lists no budget");
  return accepted(entry.file, parseBudgetText(readData(entry.file)));
}

function readData(file: string): string {
  return readFileSync(`public/data/${file}`, "utf8");
}

function accepted<T>(file: string, parsed: Parsed<T>): T {
  if (!parsed.ok) throw new DataError(file, parsed.problems);
  return parsed.value;
}

function drawUnfurl(budget: Budget): string {
  const checked = review(budget);
  const tree = buildFunctionTree(budget, checked.agreement, "with-carry-over");
  if (tree === null) throw new Error(`${budget.id} publishes nothing to draw`);
  const names = buildNames({ language: "zh-CN", year: budget.year, glossary: null, annotations: null });
  const ink = pictureInk("light");
  const layout = layoutSunburst(tree, {
    size: PAGE.picture,
    focus: ROOT_ID,
    fontSize: 16,
    compact: true,
    hatched: true,
    label: (node) => arcText(node, names),
    labelRest: (members, amount) => ({ name: `其他 ${members.length} 项`, amount: amountText(amount) }),
  });
  const amount = amountText(tree.root.amounts.total);
  const unit = unitName(tree.unit, "zh-CN");
  const centre = { name: names.show(tree.root.name, tree.root.code), amount, unit };
  const sunburst = drawSunburst({ layout, ink, centre, selected: null, isFlagged: () => false });
  const at = `translate(${PAGE.width - PAGE.picture - PAGE.margin} ${(PAGE.height - PAGE.picture) / 2})`;
  const svg = tag("svg", { xmlns: "http://www.w3.org/2000/svg", width: PAGE.width, height: PAGE.height });
  return printXml(
    around(svg, [
      around(tag("defs", {}), [hatchPattern(ink)]),
      tag("rect", { width: PAGE.width, height: PAGE.height, fill: PAPER }),
      ...headOf({ body: budget.body.name, year: budget.year, amount, unit }),
      around(tag("g", { transform: at }), sunburst.elements),
    ]),
  );
}

interface Head {
  readonly body: string;
  readonly year: number;
  readonly amount: string;
  readonly unit: string;
}

function headOf({ body, year, amount, unit }: Head): readonly XmlElement[] {
  const line = (y: number, fontSize: number, family: string) =>
    tag("text", { x: PAGE.margin, y, "font-size": fontSize, "font-family": family, fill: INK });
  const lines = [...wrapLines(body, { width: 500, fontSize: 32, most: 2 }), `${year} 年部门预算 · 支出总计`];
  return [
    around(line(92, 24, SANS), ["阳光预算 · Sunlit Budget"]),
    ...lines.map((text, index) => around(line(186 + index * 50, 32, SERIF), [text])),
    around(line(420, 112, SERIF), [amount, around(tag("tspan", { "font-size": 34, dx: 14 }), [unit])]),
    around(line(540, 24, SANS), ["钱从哪里来，花到哪里去，"]),
    around(line(576, 24, SANS), ["每个数字出自哪张表"]),
  ];
}
