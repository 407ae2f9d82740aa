import { describe, expect, it } from "vitest";
import { cssString } from "../../../src/views/paper/cssString.ts";
import { pageRule } from "../../../src/views/paper/pageMargins.ts";

describe("cssString", () => {
  it.each([
    ["青溪县档案馆 2024 年部门预算", '"青溪县档案馆 2024 年部门预算"'],
    ['"; } body { display: none', '"\\22 ; } body { display: none"'],
    ["a\\62 c", '"a\\5c 62 c"'],
    ["一行\n两行\u0000", '"一行\\a 两行\\0 "'],
    ["</style>", '"\\3c /style>"'],
  ])("writes %j as one string", (text, css) => expect(cssString(text)).toBe(css));
});

describe("pageRule", () => {
  it("prints body, view, address, number and document in the margins of every page", () => {
    const rule = pageRule({
      head: ["青溪县档案馆", "总览"],
      foot: ["https://example.org/#/-/overview", "出自《预算》"],
    });
    expect(rule).toMatch(
      /^@page \{ @top-left \{ content: "青溪县档案馆"; .*\} @top-right \{ content: "总览"; /,
    );
    expect(rule).toContain('@bottom-left { content: "https://example.org/#/-/overview"; ');
    expect(rule).toContain('@bottom-center { content: counter(page) " / " counter(pages); ');
    expect(rule).toContain('@bottom-right { content: "出自《预算》"; ');
  });
});
