import { describe, expect, it } from "vitest";
import { createSamples } from "../../bench/harness/samples.ts";
import { judgeTargets, TARGETS } from "../../bench/harness/targets.ts";

const OURS = "Sunlit Budget";

describe(judgeTargets, () => {
  it("holds a ratio against the median of the best peer, never against a baseline", () => {
    const samples = createSamples();
    const place = { what: "sunburst", at: "1000" };
    for (const value of [70, 60, 90]) samples.add({ ...place, page: OURS }, value);
    for (const value of [150, 140, 900]) samples.add({ ...place, page: "D3" }, value);
    samples.add({ ...place, page: "Nivo" }, 500);
    samples.add({ ...place, page: "empty page" }, 1);
    const [judged, ...more] = judgeTargets(samples);
    expect(more).toEqual([]);
    expect(judged).toMatchObject({ ours: 70, other: { page: "D3", figure: 150 }, most: 0.5, isMet: true });
    expect(judged?.found).toBeCloseTo(70 / 150);
  });

  it("misses a bound by a little as by much, and meets it exactly", () => {
    const samples = createSamples();
    samples.add({ what: "script", at: "gzip", page: OURS }, 120_001);
    expect(judgeTargets(samples).map(({ isMet }) => isMet)).toEqual([false]);
    const exact = createSamples();
    exact.add({ what: "script", at: "gzip", page: OURS }, 120_000);
    expect(judgeTargets(exact).map(({ isMet }) => isMet)).toEqual([true]);
  });

  it("leaves out what was not measured or has failed", () => {
    const samples = createSamples();
    const place = { what: "sunburst", at: "100000" };
    samples.add({ ...place, page: OURS }, 100);
    samples.add({ ...place, page: "Nivo" }, 10);
    samples.fail({ ...place, page: "Nivo" }, "more than 60 s");
    expect(judgeTargets(samples)).toEqual([]);
  });

  it("knows each promise once", () => {
    const names = TARGETS.map(({ what, at, against }) => `${what} ${at} ${JSON.stringify(against)}`);
    expect(new Set(names).size).toBe(TARGETS.length);
    expect(TARGETS).toHaveLength(25);
  });
});
