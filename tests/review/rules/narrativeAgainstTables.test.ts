import { describe } from "vitest";
import { changeFile } from "../changeCells.ts";
import { amount, full, narrative, proves, stated } from "./prove.ts";

const silent = narrative();
const wants = "有关的文字说明";

describe("R55", () =>
  proves("R55", {
    holds: full(),
    differs: stated("n1-2", amount("116.00")),
    says: ["differs 1.00 万元"],
    unchecked: silent,
    wants,
  }));

describe("R56", () =>
  proves("R56", {
    holds: full(),
    // 122.50 + 42.50 = 165.00 of revenue, 122.50 + 40.00 = 162.50 of expenditure.
    differs: stated("n1-4", {
      change: { direction: "decrease", amountWord: "减少", amount: { text: "40.00", unit: "万元" } },
    }),
    says: ["differs 2.50 万元"],
    unchecked: silent,
    wants,
  }));

describe("R57", () =>
  proves("R57", {
    holds: full(),
    // 42.50 less, of which 30.00 are explained.
    differs: stated("n1-1", {
      reason: {
        text: "上年度一次性设备购置30.00万元",
        figures: [{ item: "设备购置", year: "previous", amount: { text: "30.00", unit: "万元" } }],
      },
    }),
    says: ["differs 12.50 万元"],
    unchecked: silent,
    wants,
  }));

describe("R58", () =>
  proves("R58", {
    holds: full(),
    differs: stated("n2-2", amount("13.00")),
    // 9.80 % is printed, 13.00 ÷ 122.50 is 10.61 %.
    says: ["differs 1.00 万元", "differs -0.81"],
    unchecked: silent,
    wants,
  }));

describe("R59", () =>
  proves("R59", {
    holds: full(),
    differs: stated("n3-3", amount("41.00")),
    says: ["differs 1.00 万元"],
    unchecked: silent,
    wants,
  }));

describe("R60", () =>
  proves("R60", {
    holds: full(),
    differs: stated("n4-2", amount("10.00")),
    says: ["differs -2.00 万元"],
    unchecked: silent,
    wants,
  }));

describe("R61", () =>
  proves("R61", {
    holds: full(),
    differs: stated("n5-2", { share: "6.50" }),
    says: ["differs 0.50"],
    unchecked: silent,
    wants,
  }));

describe("R62", () =>
  proves("R62", {
    holds: full(),
    differs: stated("n6-3", amount("6.20")),
    says: ["differs 0.10 万元"],
    unchecked: silent,
    wants,
  }));

describe("R63", () =>
  proves("R63", {
    holds: full(),
    differs: stated("n7-1", amount("2.50")),
    says: ["differs -0.50 万元"],
    unchecked: silent,
    wants,
  }));

describe("R64", () =>
  proves("R64", {
    holds: full(),
    differs: stated("n8-1", amount("6.00")),
    says: ["differs -0.10 万元"],
    unchecked: silent,
    wants,
  }));

describe("R65", () =>
  proves("R65", {
    holds: full(),
    // 3.00 + 0.00 + 5.00 = 8.00.
    differs: stated("n9-2", amount("4.00")),
    says: ["differs -1.00 万元"],
    unchecked: silent,
    wants,
  }));

describe("R66", () =>
  proves("R66", {
    holds: full(),
    // 25.00 + 15.00 = 40.00; 2 + 1 projects make three.
    differs: stated("n10-5", amount("26.00")),
    says: ["differs -1.00 万元"],
    unchecked: silent,
    wants,
  }));

describe("R67", () =>
  proves("R67", {
    holds: full(),
    differs: stated("n11-1", { count: { text: "2", unit: "辆" } }),
    says: ["differs"],
    unchecked: silent,
    wants,
  }));

describe("R68", () =>
  proves("R68", {
    holds: full(),
    // Revenue 122.50, expenditure 121.50 in one and the same text.
    differs: stated("n1-4", amount("121.50")),
    says: ["differs -1.00 万元"],
    unchecked: silent,
    wants: "说明没有两次写到同一个数",
  }));

describe("R69", () =>
  proves("R69", {
    holds: full(),
    differs: stated("n5-2", { item: "医疗卫生与计划生育支出" }),
    says: ["differs"],
    unchecked: silent,
    wants,
  }));

describe("R71", () =>
  proves("R71", {
    holds: full(),
    differs: narrative(({ sections, claims }) => ({
      sections: sections.filter(({ title }) => title !== "政府采购情况"),
      claims: claims.filter(({ subject }) => !subject.startsWith("procurement")),
    })),
    says: ["differs"],
    unchecked: changeFile(silent, (file) => ({ narrative: { ...file.narrative, sections: [] } })),
    wants: "文件中没有文字说明的标题",
  }));
