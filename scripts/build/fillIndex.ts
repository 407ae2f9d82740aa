import type { Still } from "../../src/app/still/renderStill.tsx";

/** What goes into the page: the drawn overview, and the addresses of what the build put beside it. */
interface Filling {
  readonly still: Still | null;
  readonly boot: string;
  readonly review: string;
}

const DRAWN = "<!--still-->";

/** Where the site will stand, for those who show its picture elsewhere; without it the picture's address is relative. */
const ADDRESS = (process.env.SITE_ADDRESS ?? "").replace(/\/?$/, "/");

/** The page with the overview in it; what it needs is asked for at once, the styles first, nothing after another. */
export function fillIndex(html: string, { still, boot, review }: Filling): string {
  const sheets = html.match(/ *<link rel="stylesheet"[^>]*assets\/[^>]*>\n?/g) ?? [];
  // A script behind a sheet waits for it, and the page behind the script with it: this way the page is parsed while its styles come.
  const early = [`<script src="./${boot}"></script>`, ...sheets.map((sheet) => sheet.trim())];
  const late = still === null ? [] : preloads();
  const lean = sheets
    .reduce((text, sheet) => text.replace(sheet, ""), html)
    .replace(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"');
  const framed = lean
    .replace(/(<meta name="viewport"[^>]*>)/, (viewport) => [viewport, ...early].join("\n    "))
    .replace("</head>", `${late.map((link) => `  ${link}\n  `).join("")}</head>`)
    .replace(DRAWN, () => (still === null ? "" : drawnPage(still, review)));
  return still === null ? framed : describe(framed, still);
}

/** What the first script waits for. The budget it asks for itself: before, that would only hold the script up. */
function preloads(): readonly string[] {
  return ['<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="./data/index.json">'];
}

function drawnPage({ page, attributes }: Still, review: string): string {
  const data = Object.entries({ ...attributes, review: `./${review}` })
    .map(([name, value]) => ` data-${name}="${escaped(value)}"`)
    .join("");
  return `<div id="still"${data}>${page}</div>`;
}

/** Title, description and picture for those who show the address elsewhere. */
function describe(html: string, { title, description }: Still): string {
  const image = ADDRESS === "/" ? "./unfurl.png" : `${ADDRESS}unfurl.png`;
  const contents: readonly (readonly [string, string])[] = [
    ['name="description"', description],
    ['property="og:title"', title],
    ['property="og:description"', description],
    ['property="og:image"', image],
  ];
  const named = html.replace(
    /<title>[^<]*/,
    (tag) => `<title>${escaped(title)} · ${tag.slice("<title>".length)}`,
  );
  return contents.reduce(
    (text, [name, value]) =>
      text.replace(
        new RegExp(`(<meta ${name} content=")[^"]*`),
        (_, start: string) => start + escaped(value),
      ),
    named,
  );
}

/** The page of all tables, which needs no script. */
export function printTablesPage({ title, tables }: Still, sheets: readonly string[]): string {
  const links = sheets.map((sheet) => `    <link rel="stylesheet" href="./${sheet}">\n`).join("");
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)} · 全部表格 · All tables</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml">
${links}  </head>
  <body>
${tables}
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
