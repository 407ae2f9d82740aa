import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { printBudget } from "../../src/budget/printBudget.ts";
import { tinyBudget } from "../budgets/tinyBudget.ts";
import { SHIPPED_PORTAL, shippedPolicy } from "./readPolicies.ts";

const BUDGET = printBudget(tinyBudget());
const SCRIPT = `import("./View-1a2b3c4d.js");${"// 预算".repeat(600)}`;
const PAGE = '<script src="./assets/first-0a1b2c3d.js"></script>';

/** A site as small as a site can be: one budget, one script and the view that it fetches. */
export const SITE_FILES: Readonly<Record<string, string>> = {
  "": PAGE,
  "embed.html": PAGE,
  "tables.html": '<link rel="stylesheet" href="./assets/first-5a6b7c8d.css">',
  "embed.js": "//",
  "icon.svg": "<svg/>",
  "unfurl.png": "PNG",
  "licences.txt": "MIT",
  "pdf/cmaps/GBK-EUC-H.bcmap": "map",
  "pack/program.txt": "pack",
  "assets/first-0a1b2c3d.js": SCRIPT,
  "assets/first-5a6b7c8d.css": "a{}",
  "assets/View-1a2b3c4d.js": "1",
  "data/index.json": JSON.stringify({
    format: "sunlit-budget-catalogue",
    version: 1,
    budgets: [
      {
        id: "qingxi-archive-2024",
        region: "青溪县",
        body: "青溪县档案馆",
        year: 2024,
        title: "青溪县档案馆2024年部门预算",
        file: "qingxi-archive-2024.json",
        totals: { revenue: "107.50", expenditure: "107.50", unit: "万元" },
      },
    ],
  }),
  "data/qingxi-archive-2024.json": BUDGET,
  "data/glossary.json":
    '{"format":"sunlit-budget-glossary","version":1,"functional":[],"economic":[],"terms":[]}',
  "data/schema/budget.schema.json": "{}",
};

/** What a server says of a file: its status, its headers and its text. */
export interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** How a server goes wrong: another answer for a file, given the right one. */
export type Fault = (path: string, right: Said) => Said;

/** Serves SITE_FILES under /budget/ as the shipped configurations do, or with a fault in it. */
export async function serveSmallSite(fault: Fault = (_, right) => right) {
  const server = createServer((request, response) => {
    const path = (request.url ?? "").replace(/^\/budget\//, "");
    const { status, headers, text } = fault(path, rightAnswer(path));
    const body = headers["content-encoding"] === "gzip" ? gzipSync(text) : text;
    response.writeHead(status, { ...headers }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { base: `http://127.0.0.1:${port}/budget/`, close: () => new Promise((done) => server.close(done)) };
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
  txt: "text/plain",
};

/** What a server with one of the shipped configurations says. */
export function rightAnswer(path: string): Said {
  const text = SITE_FILES[path];
  const always = {
    "content-security-policy": shippedPolicy(path === "embed.html" ? `'self' ${SHIPPED_PORTAL}` : "'self'"),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
  };
  if (text === undefined) return { status: 404, headers: always, text: "" };
  const end = path === "" ? "html" : path.replace(/^.*\./, "");
  const packed = text.length > 2000 ? { "content-encoding": "gzip" } : {};
  const type = { "content-type": TYPES[end] ?? "application/octet-stream" };
  return { status: 200, headers: { ...always, ...type, ...packed, ...keepingOf(path), etag: '"1"' }, text };
}

function keepingOf(path: string): Readonly<Record<string, string>> {
  if (path.startsWith("assets/")) return { "cache-control": "public, max-age=31536000, immutable" };
  return { "cache-control": path.startsWith("data/") ? "public, max-age=300, must-revalidate" : "no-cache" };
}
