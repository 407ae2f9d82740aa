import { describe, expect, it } from "vitest";
import { percentileOf, placesFor } from "../../bench/harness/median.ts";
import { printProfile } from "../../bench/harness/profile.ts";
import { printReport } from "../../bench/harness/report.ts";
import { createSamples } from "../../bench/harness/samples.ts";
import { judgeTargets } from "../../bench/harness/targets.ts";

const OURS = "Sunlit Budget";

describe(printReport, () => {
  it("prints medians, ranges, ratios, failures and whether a target is met", () => {
    const samples = createSamples();
    for (const value of [20, 30, 25]) samples.add({ what: "sunburst", at: "15", page: OURS }, value);
    for (const value of [50, 40, 60]) samples.add({ what: "sunburst", at: "15", page: "D3" }, value);
    samples.fail({ what: "sunburst", at: "15", page: "Nivo" }, "more than 60 s");
    const judged = judgeTargets(samples);
    const report = printReport({ samples, judged, runs: 3, browser: "Chromium 1", notes: ["D3: a note"] });
    expect(report).toContain("| | Sunlit Budget | D3 | Nivo |");
    expect(report).toContain("| 15 | 25.0 (20.0–30.0) | 50.0 (40.0–60.0) · 0.50 | failed: more than 60 s |");
    expect(report).toContain("| sunburst, 15 | 25.0 | D3 50.0 | 0.50 | 1.2 | met |");
    expect(report).toContain("1 met, 0 missed.");
    expect(report).toContain("**Fewer than 5 runs: for orientation only.**");
    expect(report).toContain("- D3: a note");
  });
});

describe(percentileOf, () => {
  it("is the value that so many do not exceed", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentileOf(hundred, 0.95)).toBe(95);
    expect(percentileOf([7], 0.95)).toBe(7);
    expect(percentileOf([], 0.95)).toBeNaN();
  });
});

describe(placesFor, () => {
  it("prints three figures", () => {
    expect([0.5, 12, 345].map(placesFor)).toEqual([2, 1, 0]);
  });
});

describe(printProfile, () => {
  it("sums the time of each function itself, most first, and leaves waiting out", () => {
    const frame = (functionName: string) => ({ functionName, url: "http://x/ours.js", lineNumber: 4 });
    const lines = printProfile({
      nodes: [
        { id: 1, callFrame: frame("layout") },
        { id: 2, callFrame: frame("draw") },
        { id: 3, callFrame: { functionName: "(idle)", url: "", lineNumber: -1 } },
      ],
      samples: [1, 2, 2, 3],
      timeDeltas: [1000, 2000, 3000, 90_000],
    });
    expect(lines).toEqual(["- 5.0 draw ours.js:5", "- 1.0 layout ours.js:5"]);
  });
});
