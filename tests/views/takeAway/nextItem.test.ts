import { describe, expect, it } from "vitest";
import { nextItem } from "../../../src/views/takeAway/nextItem.ts";

const NAMES = ["Picture as SVG", "Picture as PNG", "Data as CSV", "Citation"];

describe("nextItem", () => {
  it.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 3, 0],
    ["ArrowUp", 0, 3],
    ["ArrowUp", -1, 3],
    ["Home", 2, 0],
    ["End", 0, 3],
    ["d", 0, 2],
    ["C", 2, 3],
    ["c", 3, 2],
  ])("moves with %s from entry %i to %i", (key, from, to) => {
    expect(nextItem({ key, from, names: NAMES })).toBe(to);
  });

  it.each(["Enter", "Escape", "Tab", " ", "z"])("leaves %j to others", (key) => {
    expect(nextItem({ key, from: 0, names: NAMES })).toBeNull();
  });
});
