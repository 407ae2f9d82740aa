import { describe, expect, it } from "vitest";
import { TablesView } from "../../../src/views/tables/TablesView.tsx";
import { TakeAway } from "../../../src/views/takeAway/TakeAway.tsx";
import { publishedBudget } from "../../budgets/publishedBudget.ts";
import { renderAt } from "../renderAt.tsx";

const budget = publishedBudget();

describe("TakeAway", () => {
  it("is one closed menu button that says what is taken", () => {
    const markup = renderAt(<TakeAway of="表一 收支总表" entries={[]} />, { budget, place: {} });
    expect(markup).toContain(
      'aria-label="下载与引用：表一 收支总表" aria-haspopup="menu" aria-expanded="false"',
    );
    expect(markup).not.toContain('role="menu"');
  });

  it("stands in the head of a table, and a marked figure offers its citation", () => {
    const markup = renderAt(<TablesView />, {
      budget,
      place: { view: "tables", item: "t2.3.3", language: "en" },
    });
    expect(markup).toContain('aria-label="Download or cite “Table 2 Revenue summary”"');
    expect(markup).toMatch(/aria-label="Cite: Table 2 · 20103 [^"]+"/);
  });
});
