import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { QUALITY_RULES } from "../../../src/review/quality/qualityRules.ts";
import { review } from "../../../src/review/review.ts";
import { RULE_IDS } from "../../../src/review/ruleIds.ts";
import { ALL_RULES } from "../../../src/review/rules/allRules.ts";
import { sourceOfRule } from "../../../src/review/words/ruleSources.ts";
import { wordWanting } from "../../../src/review/words/wantingWords.ts";
import { fullBudget } from "../fullBudget.ts";
import { linesOf } from "../summarize.ts";
import { said } from "./prove.ts";

const R =
  "R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 R13 R14 R15 R16 R17 R18 R19 R20 R21 R22 R23 R24 R25 R26 R27 R28 R29 R30 R31 R32 R33 R34 R35 R36 R37 R38 R39 R40 R41 R42 R43 R44 R45 R46 R47 R48 R49 R50 R51 R52 R53 R54 R55 R56 R57 R58 R59 R60 R61 R62 R63 R64 R65 R66 R67 R68 R69 R70 R71 R72 R73 R74 R75 R76 R77 R78".split(
    " ",
  );
const Q = "Q1 Q2 Q3 Q4 Q5 Q6 Q7 Q8 Q9 Q10 Q11 Q12 Q13 Q14 Q15 Q16 Q17".split(" ");
const byNumber = (one: string, other: string) => Number(one.slice(1)) - Number(other.slice(1));

describe("the rules in force", () => {
  it("are R1 to R78, each once", () => {
    expect(R).toHaveLength(78);
    expect([...RULE_IDS]).toEqual(R);
    expect(ALL_RULES.map(({ id }) => id).sort(byNumber)).toEqual(R);
  });

  it("are Q1 to Q17 for targets", () => {
    expect(Object.keys(QUALITY_RULES)).toEqual(Q);
  });

  it("each have title, reason, source and what they want in both languages", () => {
    for (const { id, title, why } of ALL_RULES) {
      const words = [title, why, sourceOfRule(id), wordWanting(id)];
      expect([
        id,
        words.filter(
          ({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/^[ -~“”–’]+$/u.test(en.replace(/“[^”]*”/g, "")),
        ),
      ]).toEqual([id, []]);
    }
  });

  it("each say something of a budget, and nothing against a right one", () => {
    const budget = fullBudget();
    expect(ALL_RULES.filter(({ id }) => said(budget, id).length === 0)).toEqual([]);
    expect([...linesOf(budget, "differs"), ...linesOf(budget, "rounding")]).toEqual([]);
    expect(review(budget).agreement.outside).toEqual([]);
  });
});

describe("the tests of the rules", () => {
  it("describe every rule by its number", () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts"));
    const sources = files.map((name) => readFileSync(resolve(import.meta.dirname, name), "utf8"));
    expect(files.length).toBeGreaterThanOrEqual(6);
    const described = sources.flatMap((source) =>
      [...source.matchAll(/^describe\("([RQ]\d+)"/gm)].map((match) => match[1] ?? ""),
    );
    expect(described.toSorted((one, other) => R.concat(Q).indexOf(one) - R.concat(Q).indexOf(other))).toEqual(
      [...R, ...Q],
    );
  });
});
