import { describe, expect, it } from "vitest";
import { cloneStructure } from "../../src/importer/pdf/cloneStructure.ts";

describe("cloneStructure", () => {
  it("copies what it holds, as a browser would", () => {
    const value = {
      text: "228.84",
      nothing: null,
      missing: undefined,
      list: [1, [2, 3]],
      bytes: new Uint8Array([1, 2, 3]),
      map: new Map([["支出", { amount: "12.74" }]]),
      set: new Set(["a", "b"]),
      day: new Date(0),
    };
    const copy = cloneStructure(value);
    expect(copy).toEqual(structuredClone(value));
    expect(copy).not.toBe(value);
    expect(copy.list[1]).not.toBe(value.list[1]);
    copy.bytes[0] = 9;
    expect([...value.bytes]).toEqual([1, 2, 3]);
  });

  it("copies what is held twice once, and finds its way around a ring", () => {
    const shared = { name: "表二" };
    const ring: { first: object; second: object; self?: object } = { first: shared, second: shared };
    ring.self = ring;
    const copy = cloneStructure(ring);
    expect(copy.first).toBe(copy.second);
    expect(copy.first).not.toBe(shared);
    expect(copy.self).toBe(copy);
  });

  it("hands over what cannot be copied", () => {
    const stream = new ReadableStream();
    expect(cloneStructure({ stream }).stream).toBe(stream);
  });
});
