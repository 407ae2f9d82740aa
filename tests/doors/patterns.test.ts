import { createContext, Script } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenPatterns } from "./patternsIn.ts";

const patterns = writtenPatterns();

/** Long enough for what grows with the cube of a text, or faster, to be seen; what grows with its square passes. */
const LENGTH = 2_500;
const PATIENCE = 1_000;

const script = new Script("for (const text of texts) text.search(pattern)");

/** Whether a pattern is done with each of the texts in time: all of them at once, or at least each by itself. */
function isQuick(pattern: RegExp, texts: readonly string[]): boolean {
  return isDone(pattern, texts) || texts.every((text) => isDone(pattern, [text]));
}

/** The machine stops what is not done in time. */
function isDone(pattern: RegExp, texts: readonly string[]): boolean {
  try {
    script.runInContext(createContext({ pattern, texts }), { timeout: PATIENCE });
    return true;
  } catch {
    return false;
  }
}

/** Texts that a pattern almost matches: what it matches, with each of its parts repeated, and a sign at the end that nothing takes. */
function attacksOn(pattern: RegExp): readonly string[] {
  const matched = samplesOf(pattern);
  const single = [...new Set(pattern.source)].concat(" ", "\t", "\n", "1", "a", "款", ",", "，");
  const pumped = matched.flatMap((text) => [
    repeat(text),
    ...[...text].slice(0, 12).map((sign, index, signs) => `${signs.slice(0, index).join("")}${repeat(sign)}`),
  ]);
  return [...single.map(repeat), ...pumped].flatMap((text) => [`${text}\u0001`, `\u0001${text}\u0001`]);
}

function samplesOf(pattern: RegExp): readonly string[] {
  try {
    return fc.sample(fc.stringMatching(pattern), { seed: 7, numRuns: 4 }).filter((text) => text !== "");
  } catch {
    // Looking behind and some classes cannot be drawn from; the single signs remain.
    return [];
  }
}

function repeat(text: string): string {
  return text.repeat(Math.ceil(LENGTH / text.length));
}

describe("the regular expressions of the sources", () => {
  it("are seen", () => {
    expect(patterns.length).toBeGreaterThan(300);
    expect(patterns.map(({ file }) => file)).toContain("budget/money.ts");
  });

  it("the attack finds one that stalls", () => {
    expect(isQuick(/^(a+)+$/, attacksOn(/^(a+)+$/))).toBe(false);
    expect(isQuick(/^(?:\d+,?)+元$/, attacksOn(/^(?:\d+,?)+元$/))).toBe(false);
    expect(isQuick(/^a+$/, attacksOn(/^a+$/))).toBe(true);
  });

  it("never stall on texts made against them", () => {
    const slow = patterns.filter(({ pattern }) => !isQuick(pattern, attacksOn(pattern)));
    expect(slow.map(({ file, pattern }) => `${file}: ${pattern}`)).toEqual([]);
  });
});
