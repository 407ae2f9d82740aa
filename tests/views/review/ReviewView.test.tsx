import { describe, expect, it } from "vitest";
import { parseSourceId } from "../../../src/budget/sourceId.ts";
import { review } from "../../../src/review/review.ts";
import { FindingMark } from "../../../src/views/parts/FindingMark.tsx";
import { countDisagreements } from "../../../src/views/review/countDisagreements.ts";
import { ReviewView } from "../../../src/views/review/ReviewView.tsx";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import { tinyBudget } from "../../budgets/tinyBudget.ts";
import { renderAt, wordsOf } from "../renderAt.tsx";

const budget = publishedBudget();
const checked = review(budget);

function page(item: string | null = null, language: "zh-CN" | "en" = "zh-CN"): string {
  return renderAt(<ReviewView />, { budget, checked, place: { view: "review", item, language } });
}

describe("ReviewView", () => {
  it("links the cells of every finding and of what is folded into it", () => {
    const markup = page();
    const all = checked.findings.flatMap((finding) => [finding, ...finding.because]);
    const sources = all.flatMap(({ left, right }) => [...left, ...right].map(({ source }) => source));
    expect(sources.length).toBeGreaterThan(20);
    for (const source of sources) expect(markup).toContain(`href="#/-/tables/${encodeURIComponent(source)}"`);
  });

  it("says every finding in words with its rule", () => {
    const words = wordsOf(page());
    for (const finding of checked.findings) {
      expect(words).toContain(finding.title.zh);
      expect(words).toContain(`规则 ${finding.rule}`);
    }
  });

  it("sets two sides that differ beside a ≠ that has a name", () => {
    expect(page()).toContain('aria-label="不等于">≠<');
  });

  it("puts + between the addends of a sum and ≈ where only rounding separates it from its total", () => {
    const words = wordsOf(page());
    expect(words).toMatch(/108\.53 ≈ .*43\.33 \+ .*5\.60 \+ /);
  });

  it("does not add up figures that each stand against the left", () => {
    expect(wordsOf(page())).toMatch(/164\.01 ≠ 表一 · 支出总计 · 2024年合计 228\.84 表一/);
  });

  it("marks the finding of the address", () => {
    expect(page("r35-t3").match(/finding--wanted/g)).toHaveLength(1);
    expect(page("nowhere")).not.toContain("finding--wanted");
  });

  it("names the tables that the pictures leave out, with the finding why", () => {
    const markup = page();
    for (const { table } of checked.agreement.outside) expect(markup).toContain(`href="#/-/tables/${table}"`);
    expect(wordsOf(markup)).toContain("没有用在图里的表 表 3");
  });

  it("speaks English throughout, without the Chinese sentences", () => {
    const words = wordsOf(page(null, "en"));
    for (const finding of checked.findings) expect(words).toContain(finding.rule);
    expect(words).not.toContain("对不上");
  });

  it("says so where everything agrees", () => {
    const tiny = renderAt(<ReviewView />, {
      budget: tinyBudget(),
      place: { view: "review" },
      checked: { ...checked, findings: [] },
    });
    expect(wordsOf(tiny)).toContain("没有发现");
  });
});

describe("countDisagreements", () => {
  it("counts what differs without the notes", () => {
    expect(countDisagreements(checked)).toBe(
      checked.findings.filter(({ outcome, severity }) => outcome === "differs" && severity !== "note").length,
    );
    expect(countDisagreements({ ...checked, findings: [] })).toBe(0);
  });
});

describe("FindingMark", () => {
  function mark(address: string): string {
    const source = parseSourceId(address);
    return renderAt(<FindingMark sources={source ? [source] : []} />, { budget, checked, place: {} });
  }

  it("leads from a figure that does not agree to its finding, with a name", () => {
    expect(mark("t3.1.3")).toContain('href="#/-/review/r35-t3"');
    expect(mark("t3.1.3")).toContain("对不上：");
  });

  it("shows nothing beside a figure that agrees, nor beside mere rounding", () => {
    expect(mark("t1.1.2")).toBe("");
    expect(mark("t6.3.4")).toBe("");
  });
});
