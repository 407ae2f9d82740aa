import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillIndex } from "../../scripts/build/fillIndex.ts";
import { plainThemes } from "../../scripts/build/plainThemes.ts";
import { parsePreparedReview, printPreparedReview } from "../../src/app/preparedReview.ts";
import { renderStill } from "../../src/app/still/renderStill.tsx";
import { parseBudgetText } from "../../src/budget/parseBudget.ts";
import { review } from "../../src/review/review.ts";

const read = (file: string) => readFileSync(`public/data/${file}`, "utf8");

describe(renderStill, async () => {
  const still = await renderStill(read);
  it("draws the total, the picture in every size and its table", () => {
    const page = still?.page ?? "";
    expect(page).toContain("228.84");
    expect(page.match(/class="sunburst"/g)).toHaveLength(4);
    expect(page.match(/class="sized sized--(\d+)"/g)).toHaveLength(4);
    expect(page).toContain("2080505");
  });

  it("keeps to a policy that allows neither styles nor scripts inside the page", () => {
    expect(`${still?.page}${still?.tables}`).not.toMatch(/ style="|<script|<style|javascript:| on\w+="/);
  });

  it("prints every cell of every table", () => {
    const parsed = parseBudgetText(read("tunliu-investment-promotion-2024.json"));
    if (!parsed.ok) throw new Error("the published budget is refused");
    const cells = parsed.value.tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
    expect(still?.tables.match(/<td/g)).toHaveLength(cells.length);
    expect(still?.tables.match(/<section /g)).toHaveLength(13);
  });

  it("says body, year and total to those who show the address elsewhere", () => {
    expect(still?.title).toBe("长治市屯留区人民政府招商中心 2024 年部门预算");
    expect(still?.description).toContain("支出总计 228.84 万元");
  });

  it("is null where the folder lists no budget", async () => {
    const empty = '{"format":"sunlit-budget-catalogue","version":1,"budgets":[]}';
    expect(await renderStill(() => empty)).toBeNull();
  });

  it("draws the same page twice", async () => {
    expect(await renderStill(read)).toEqual(still);
  });
});

describe(parsePreparedReview, () => {
  it("reads back what was printed, amounts and sets included", () => {
    const parsed = parseBudgetText(read("tunliu-investment-promotion-2024.json"));
    if (!parsed.ok) throw new Error("the published budget is refused");
    const checked = review(parsed.value);
    const back = parsePreparedReview(printPreparedReview(checked));
    expect(back).toEqual(checked);
    expect(back.agreement.tables).toBeInstanceOf(Set);
    expect(
      back.findings
        .find(({ difference }) => difference !== null)
        ?.difference?.plus(1)
        .isZero(),
    ).toBe(false);
  });
});

describe(fillIndex, () => {
  const html =
    '<html><head><meta name="viewport" content="x"><title>Site</title><meta name="description" content="old"></head><body><!--still--></body></html>';
  it("leaves the page to the script where nothing could be drawn", () => {
    const page = fillIndex(html, { still: null, boot: "assets/boot-1.js", review: "" });
    expect(page).toContain('<script src="./assets/boot-1.js"></script>');
    expect(page).not.toContain("still");
    expect(page).toContain("<title>Site</title>");
  });

  it("escapes what comes from a document", () => {
    const still = {
      page: "",
      tables: "",
      attributes: {},
      file: "a.json",
      review: "{}",
      title: 'A "b" <c>',
      description: "d & e",
    };
    const page = fillIndex(html, { still, boot: "assets/boot-1.js", review: "assets/review-1.json" });
    expect(page).toContain("<title>A &quot;b&quot; &lt;c&gt; · Site</title>");
    expect(page).toContain('content="d &amp; e"');
  });
});

describe(plainThemes, () => {
  it("takes the light colours for the usual ones and the dark ones for the system's wish", () => {
    const styles = ':root[data-theme="light"]{--a:1}:root[data-theme=dark]{--a:2}';
    expect(plainThemes(styles)).toContain(":root{--a:1}\n@media (prefers-color-scheme: dark){:root{--a:2}}");
  });

  it("refuses a style sheet without themes", () => {
    expect(() => plainThemes("a{}")).toThrow("no theme");
  });
});
