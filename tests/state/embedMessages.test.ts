import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFrameMessage, parseHostMessage, placeText } from "../../src/state/embed/embedMessages.ts";
import { START } from "../../src/state/place.ts";
import { BROKEN_FRAME_MESSAGES, FRAME_MESSAGES, hostileMessages } from "./hostileMessages.ts";

describe("parseFrameMessage", () => {
  it.each(FRAME_MESSAGES)("reads %j", (message) => {
    expect(parseFrameMessage(message)).toEqual(message);
  });

  it.each(BROKEN_FRAME_MESSAGES.map((message) => [message]))("ignores %j", (message) => {
    expect(parseFrameMessage(message)).toBe(null);
  });

  it("ignores what a message inherits or computes", () => {
    expect(parseFrameMessage(Object.create({ sunlit: 1, kind: "hello" }))).toBe(null);
    const computed = Object.defineProperty({ sunlit: 1 }, "kind", { enumerable: true, get: () => "hello" });
    expect(parseFrameMessage(computed)).toBe(null);
  });

  it("never throws, reads nothing out of bounds and leaves all objects as they are", () => {
    const before = Reflect.ownKeys(Object.prototype);
    let read = 0;
    fc.assert(
      fc.property(hostileMessages, (message) => {
        const found = parseFrameMessage(message);
        if (found === null) return;
        read += 1;
        if (found.kind === "height") expect(found.height > 0 && found.height < 20_000).toBe(true);
        if (found.kind === "place") expect(found.place).toMatch(/^#\/[^\s<>"]{1,1999}$/);
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(20);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });
});

describe("parseHostMessage", () => {
  it.each([
    { sunlit: 1, kind: "hello" },
    { sunlit: 1, kind: "place", place: "#/-/functions/208?basis=current-year" },
  ])("reads %j", (message) => {
    expect(parseHostMessage(message)).toEqual(message);
  });

  it.each([
    [{ sunlit: 2, kind: "hello" }],
    [{ sunlit: 1, kind: "height", height: 5 }],
    [{ sunlit: 1, kind: "place", place: "#/-/functions/208", home: true }],
    [{ sunlit: 1, kind: "place", place: "javascript:alert(1)" }],
    [{ sunlit: 1, kind: "place", place: "#/import" }],
    [{ sunlit: 1, kind: "place", place: "#/preview/functions" }],
    [{ sunlit: 1, kind: "place", place: "#/-/hearing" }],
    [{ sunlit: 1, kind: "place", place: "#/-/functions/208?theme=dark" }],
    [{ sunlit: 1, kind: "place", place: `#/-/functions/${"8".repeat(2000)}` }],
    ["hello"],
    [null],
  ])("ignores %j", (message) => {
    expect(parseHostMessage(message)).toBe(null);
  });

  it("never throws and reads only places as we print them", () => {
    fc.assert(
      fc.property(hostileMessages, (message) => {
        const found = parseHostMessage(message);
        if (found?.kind === "place") expect(found.place).toMatch(/^#\/[^\s<>"]{1,1999}$/);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("placeText", () => {
  it("leaves out how the frame looks", () => {
    expect(placeText({ ...START, view: "flows", language: "en", theme: "dark", text: "large" })).toBe(
      "#/-/flows?lang=en",
    );
  });
});
