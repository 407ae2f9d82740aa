import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXml } from "../../../src/export/picture/escapeXml.ts";
import { around, printXml, tag } from "../../../src/export/picture/xmlElement.ts";
import { xmlFaults } from "./wellFormed.ts";

describe("escapeXml", () => {
  it.each([
    ["招商引资工作经费", "招商引资工作经费"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["\"A\" & 'B'", "&quot;A&quot; &amp; &#39;B&#39;"],
    ["办\u0000公\u001b费\uffff", "办\uFFFD公\uFFFD费\uFFFD"],
    ["半\ud83d字", "半\uFFFD字"],
    ["𠮷野", "𠮷野"],
    ["]]>", "]]&gt;"],
  ])("writes %j as %j", (text, xml) => expect(escapeXml(text)).toBe(xml));
});

describe("printXml", () => {
  it("prints one element a line, keeps the words of a text together and lengths to a hundredth", () => {
    const words = around(tag("text", { x: 1 / 3, y: -0.001, fill: undefined }), [
      "招商 ",
      around(tag("tspan", { fill: "#565b64" }), ["80.00"]),
    ]);
    expect(printXml(around(tag("g", {}), [tag("rect", { width: 2 }), words]))).toBe(
      '<g>\n  <rect width="2" />\n  <text x="0.33" y="0">招商 <tspan fill="#565b64">80.00</tspan></text>\n</g>\n',
    );
  });

  it("is well formed whatever text it is given", () => {
    const text = fc.string({ unit: "binary", maxLength: 40 });
    const hostile = fc.constantFrom(
      '"/><script>x</script>',
      "<!--",
      "]]>",
      "&#0;",
      "<![CDATA[",
      "' onload='x",
    );
    fc.assert(
      fc.property(fc.oneof(text, hostile), fc.oneof(text, hostile), (one, other) => {
        const xml = printXml(
          around(tag("text", { "aria-label": one }), [other, around(tag("tspan", {}), [one])]),
        );
        expect(xmlFaults(xml)).toEqual([]);
        expect(xml.match(/<[a-z]+/g)).toEqual(["<text", "<tspan"]);
      }),
      { numRuns: 1000 },
    );
  });
});
