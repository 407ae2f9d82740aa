import { PACK_DATA } from "../../src/export/pack/printPack.ts";
import { LICENCES_PLACE } from "../../src/state/packedFiles.ts";

/** What the pack's page is made of; `digest` gives a text's source in a policy: `sha256-…`. */
export interface TemplateParts {
  readonly program: string;
  readonly styles: string;
  readonly icon: string;
  /** Of the software of others in the program, as text. */
  readonly licences: string;
  readonly digest: (text: string) => string;
}

/**
 * The page of the offline pack without its data. Its policy lets run this program and these styles and nothing else, and
 * lets nothing be requested: pictures come from the page itself.
 */
export function printTemplate({ program, styles, icon, licences, digest }: TemplateParts): string {
  const script = escapeScript(program);
  const sheet = escapeStyles(styles);
  const policy = printPolicy({ script: digest(script), sheet: digest(sheet) });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>阳光预算 · Sunlit Budget</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${sheet}</style>
${PACK_DATA}
</head>
<body>
<div id="site"><noscript>
<p>这个离线包要用 JavaScript 画图；请用浏览器打开，并允许脚本运行。</p>
<p lang="en">This offline pack draws with JavaScript: please open it in a browser that may run scripts.</p>
</noscript></div>
<script type="text/plain" id="${LICENCES_PLACE}">${unixLines(licences).replace(/<(?=\/script|!--)/gi, "‹")}</script>
<script>${script}</script>
</body>
</html>
`;
}

function printPolicy({ script, sheet }: { readonly script: string; readonly sheet: string }): string {
  return [
    "default-src 'none'",
    `script-src '${script}'`,
    `style-src '${sheet}'`,
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Inside a script element `</script` would end it and `<!--` could hide its end; in strings and patterns both may be escaped. */
function escapeScript(program: string): string {
  return unixLines(program)
    .replace(/<\/(?=script)/gi, "<\\/")
    .replace(/<!--/g, "\\x3C!--");
}

function escapeStyles(styles: string): string {
  return unixLines(styles).replace(/<\/(?=style)/gi, "<\\/");
}

/** Readers of HTML turn every line end into "\n", and the digest is of what they read. */
function unixLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
