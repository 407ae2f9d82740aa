import { describe, expect, it } from "vitest";
import { importDocument } from "../../src/importer/importDocument.ts";
import { isRefusal } from "../../src/importer/refusal.ts";
import { settingsFor } from "./importSettings.ts";

/** Layout text of one table, its second page set further left than the first. */
const TEXT = [
  "2024年部门预算支出总表",
  "部门名称：青溪区档案馆                                   单位：万元",
  "科目编码     科目名称                合计        基本支出      项目支出",
  "           合计                  30.00     20.00      10.00",
  "201        一般公共服务支出           20.00     20.00",
  "\f221   住房保障支出      10.00               10.00",
].join("\n");

describe("checkColumns", () => {
  it("does not blame the document where an amount of a page set askew may stand in the wrong column", async () => {
    const bytes = new TextEncoder().encode(TEXT);
    const result = await importDocument(bytes, settingsFor(bytes));
    if (isRefusal(result)) throw new Error(result.reason);
    const { report, budget } = result;
    const sums = report.sums.map(({ kind, row, column }) => `${kind} ${row}.${column}`);
    expect(sums).toEqual(["doubtful-reading 1.4", "doubtful-reading 1.5"]);
    expect(budget.tables[0]?.rows[2]?.cells.map((cell) => cell.inferred)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(report.whole).toBe(false);
  });
});
