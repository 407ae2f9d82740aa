import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { printTemplate } from "../../scripts/pack/printTemplate.ts";
import { PACK_DATA } from "../../src/export/pack/printPack.ts";

const digest = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

function print(program: string, styles = "p{color:red}"): string {
  return printTemplate({ program, styles, icon: "<svg/>", licences: "d3: ISC </script>", digest });
}

const scriptOf = (page: string) => /<script>([\s\S]*)<\/script>\n<\/body>/.exec(page)?.[1] ?? "";
const policyOf = (page: string) => /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";

describe("printTemplate", () => {
  it("lets run the program that is in it and nothing else, and lets nothing be requested", () => {
    const page = print('document.title = "a";');
    expect(policyOf(page)).toBe(
      "default-src 'none'; " +
        `script-src '${digest('document.title = "a";')}'; style-src '${digest("p{color:red}")}'; ` +
        "img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    );
    expect(page).not.toMatch(/\ssrc=|https?:/);
  });

  it("escapes in the program what would end its element, without changing what it says", () => {
    const program = 'const list = ["</script>", "</SCRIPT >", "<!--", "<script"]; list.join(" ")';
    const script = scriptOf(print(program));
    expect(script).not.toMatch(/<\/script|<!--/i);
    expect(new Function(`${script.replace("list.join", "return list.join")}`)()).toBe(
      "</script> </SCRIPT > <!-- <script",
    );
  });

  it("names in its policy what a browser reads, whatever the ends of the lines", () => {
    const page = print("a();\r\nb();\rc();");
    expect(scriptOf(page)).toBe("a();\nb();\nc();");
    expect(policyOf(page)).toContain(digest("a();\nb();\nc();"));
  });

  it("carries the licences as text that ends nothing", () => {
    expect(print("a()")).toContain(
      '<script type="text/plain" id="licences">d3: ISC ‹/script></script>\n<script>a()</script>',
    );
  });

  it("has one place for data, before the program", () => {
    const page = print(`say("${PACK_DATA}")`);
    expect(page.split(PACK_DATA)).toHaveLength(2);
    expect(page.indexOf(PACK_DATA)).toBeLessThan(page.indexOf("say("));
  });
});
