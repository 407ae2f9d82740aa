import { describe, expect, it } from "vitest";
import { PACK_DATA, printPack } from "../../src/export/pack/printPack.ts";

const TEMPLATE = `<head>${PACK_DATA}</head><script>run()</script>`;

describe("printPack", () => {
  it("puts each file into the page by its name, as it is", () => {
    const files = [
      { name: "index.json", text: '{"budgets": []}\n' },
      { name: "a.json", text: "[1.50]" },
    ];
    expect(printPack(TEMPLATE, files)).toBe(
      '<head><script type="application/json" data-file="index.json">{"budgets": []}\n</script>\n' +
        '<script type="application/json" data-file="a.json">[1.50]</script></head><script>run()</script>',
    );
  });

  it("lets no text end its element or begin a comment, and changes no value", () => {
    const value = { name: '</script><script>alert(1)</script><!--<script>"&\\u003c' };
    const [, carried = ""] = />(\{.*\})<\/script>/.exec(
      printPack(TEMPLATE, [{ name: "a.json", text: JSON.stringify(value) }]),
    ) ?? [""];
    expect(carried).not.toContain("<");
    expect(JSON.parse(carried)).toEqual(value);
  });

  it("lets no name leave its attribute", () => {
    const page = printPack(TEMPLATE, [{ name: '"><script>', text: "1" }]);
    expect(page).toContain('data-file="&quot;>&lt;script>"');
  });

  it("prints the same bytes from the same files", () => {
    const files = [{ name: "a.json", text: '{"b": 1, "a": 2}' }];
    expect(printPack(TEMPLATE, files)).toBe(printPack(TEMPLATE, files));
  });

  it("takes the first place for data: a `$` or a second mark in a file is nothing but text", () => {
    const text = JSON.stringify(`$& $1 ${PACK_DATA}`);
    expect(printPack(TEMPLATE, [{ name: "a.json", text }])).toContain('"$& $1 \\u003c!--pack-data-->"');
  });

  it.each([
    ["<p>", "a.json: expected JSON"],
    ["", "a.json: expected JSON"],
  ])("refuses %j, which is no JSON", (text, message) => {
    expect(() => printPack(TEMPLATE, [{ name: "a.json", text }])).toThrow(message);
  });

  it("refuses a page without a place for data", () => {
    expect(() => printPack("<head></head>", [])).toThrow("expected <!--pack-data--> in it");
  });
});
