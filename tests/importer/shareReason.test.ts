import { describe, expect, it } from "vitest";
import type { FileClaim } from "../../src/budget/schema.ts";
import { shareReason } from "../../src/importer/narrative/shareReason.ts";

const claim = (id: string, direction: "increase" | "decrease"): FileClaim => ({
  id,
  section: "一",
  page: 1,
  subject: "other",
  amount: { text: "10.00", unit: "万元" },
  change: { direction, amountWord: direction === "decrease" ? "减少" : "增加" },
});

const CLAIMS = [claim("n1-1", "decrease"), claim("n1-2", "increase"), claim("n1-3", "decrease")];

describe("shareReason", () => {
  it("gives a reason in a sentence of its own to every change of its direction", () => {
    const between = "；事业收入0万元。收入支出减少的";
    const reasons = shareReason({ claims: CLAIMS, between, reason: "档案馆搬迁完成" });
    expect([...reasons]).toEqual([
      ["n1-1", { text: "档案馆搬迁完成", figures: [] }],
      ["n1-3", { text: "档案馆搬迁完成", figures: [] }],
    ]);
  });

  it("gives nothing where the sentence names no direction", () => {
    expect(shareReason({ claims: CLAIMS, between: "。其他说明", reason: "档案馆搬迁完成" }).size).toBe(0);
  });

  it("leaves a reason that stands with its change", () => {
    const [first, ...rest] = CLAIMS;
    const own = { ...(first ?? claim("n1-1", "decrease")), reason: { text: "人员减少", figures: [] } };
    const reasons = shareReason({
      claims: [own, ...rest],
      between: "。支出减少的",
      reason: "档案馆搬迁完成",
    });
    expect([...reasons.keys()]).toEqual(["n1-3"]);
  });
});
