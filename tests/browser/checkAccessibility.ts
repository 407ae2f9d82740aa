import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs axe-core on a page against WCAG 2.2 A and AA; one line per offending element: rule, help, element. */
export async function checkAccessibility(page: Page): Promise<readonly string[]> {
  await injectAxe(page);
  const { violations } = await page.evaluate(runAxe, TAGS);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${node.html.slice(0, 160)}`),
  );
}

/** The debugger may evaluate text where the policy of the page forbids a script tag or an eval. */
async function injectAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: AXE_SOURCE, allowUnsafeEvalBlockedByCSP: true });
  await session.detach();
}

/** Runs in the page. */
async function runAxe(tags: string[]): Promise<AxeResults> {
  return window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
}

declare global {
  interface Window {
    readonly axe: typeof import("axe-core");
  }
}
