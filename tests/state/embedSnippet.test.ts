import { describe, expect, it } from "vitest";
import { printSnippet, type Snippet } from "../../src/state/embed/embedSnippet.ts";

const PLAIN: Snippet = {
  kind: "plain",
  base: "https://budget.example.cn/site/",
  embed: "#/-/functions/208?basis=current-year&show=title,source",
  full: "#/-/functions/208?basis=current-year",
  title: "按功能 · 招商中心 · 2024 年部门预算",
  width: null,
  height: 812,
};

describe("printSnippet", () => {
  it("prints a frame that needs neither styles nor scripts, with a link where the frame is stripped", () => {
    expect(printSnippet(PLAIN)).toBe(
      '<iframe src="https://budget.example.cn/site/embed.html#/-/functions/208?basis=current-year&amp;show=title,source"' +
        ' title="按功能 · 招商中心 · 2024 年部门预算" width="100%" height="812" loading="lazy" referrerpolicy="no-referrer"' +
        " allow=\"camera 'none'; microphone 'none'; geolocation 'none'\" frameborder=\"0\">" +
        '<a href="https://budget.example.cn/site/#/-/functions/208?basis=current-year">按功能 · 招商中心 · 2024 年部门预算</a></iframe>',
    );
  });

  it("adds the one script of the site where it is wanted", () => {
    const [frame, script] = printSnippet({ ...PLAIN, kind: "script", width: 640 }).split("\n");
    expect(frame).toContain(' width="640" ');
    expect(script).toBe('<script src="https://budget.example.cn/site/embed.js" async></script>');
  });

  it("lets no name out of its quotes", () => {
    const printed = printSnippet({ ...PLAIN, title: '"><script>alert(1)</script>&' });
    expect(printed).not.toContain("<script>");
    expect(printed).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"');
  });
});
