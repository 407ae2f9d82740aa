import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type FramedWindow,
  type Heard,
  openParentLine,
  type ParentLine,
} from "../../src/state/embed/embedParent.ts";
import { startEmbed, travelTo, useEmbed } from "../../src/state/embed/embedStore.ts";
import { useReading } from "../../src/state/readingStore.ts";
import { hostileMessages } from "./hostileMessages.ts";

const PORTAL = "https://portal.example.cn";
const HELLO = { sunlit: 1, kind: "hello" };

interface Sent {
  readonly message: unknown;
  readonly to: unknown;
}

let sent: Sent[];
let listeners: Set<(event: Heard) => void>;
let parent: Window;
let line: ParentLine;

/** A window that is somebody else's: only who it is matters. */
function someWindow(): Window {
  return new Proxy(Object.create(null), {});
}

function hear(data: unknown, from: Partial<Heard> = {}): void {
  for (const listener of listeners) listener({ source: parent, origin: PORTAL, data, ...from });
}

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  listeners = new Set();
  parent = Object.assign(Object.create(null), {
    postMessage: (message: unknown, to: unknown) => sent.push({ message, to }),
  });
  const window: FramedWindow = {
    parent,
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
  };
  startEmbed("#/-/functions?show=title");
  line = openParentLine(window);
});

afterEach(() => {
  line.stop();
  expect(listeners.size).toBe(0);
  vi.useRealTimers();
});

describe("openParentLine", () => {
  it("says only hello until someone answers, a few times and no more", () => {
    line.askHeight(812);
    travelTo("#/-/functions/208");
    vi.advanceTimersByTime(3_600_000);
    expect(sent).toEqual(Array.from({ length: 6 }, () => ({ message: HELLO, to: "*" })));
  });

  it("tells height and place to the origin that answered, and to it alone", () => {
    line.askHeight(812);
    hear(HELLO);
    travelTo("#/-/functions/208");
    vi.advanceTimersByTime(3_600_000);
    expect(sent).toEqual([
      { message: { sunlit: 1, kind: "height", height: 812 }, to: PORTAL },
      { message: { sunlit: 1, kind: "place", place: "#/-/functions/208", home: false }, to: PORTAL },
    ]);
  });

  it("says when the reader is back where the editor put the frame", () => {
    hear(HELLO);
    travelTo("#/-/functions/208");
    vi.advanceTimersByTime(100);
    travelTo("#/-/functions");
    vi.advanceTimersByTime(100);
    expect(sent.at(-1)?.message).toEqual({ sunlit: 1, kind: "place", place: "#/-/functions", home: true });
  });

  it("speaks to a page without an origin of its own as to whoever is there", () => {
    hear(HELLO, { origin: "null" });
    line.askHeight(500);
    vi.advanceTimersByTime(100);
    expect(sent.at(-1)).toEqual({ message: { sunlit: 1, kind: "height", height: 500 }, to: "*" });
  });

  it("reopens the place that the page remembers; one step back leads home", () => {
    hear(HELLO);
    hear({ sunlit: 1, kind: "place", place: "#/-/functions/208?basis=current-year&lang=en" });
    vi.advanceTimersByTime(100);
    const { place } = useReading.getState();
    expect([place.view, place.item, place.basis, place.language]).toEqual([
      "functions",
      "208",
      "current-year",
      "en",
    ]);
    expect(useEmbed.getState().trail.map(({ item }) => item)).toEqual([null]);
    expect(useEmbed.getState().shown).toEqual(["title"]);
  });

  it.each([
    ["before any hello", () => hear({ sunlit: 1, kind: "place", place: "#/-/functions/208" })],
    [
      "of another origin than the first",
      () => {
        hear(HELLO);
        hear({ sunlit: 1, kind: "place", place: "#/-/functions/208" }, { origin: "https://evil.example" });
      },
    ],
    [
      "of another window",
      () => {
        hear(HELLO);
        hear({ sunlit: 1, kind: "place", place: "#/-/functions/208" }, { source: someWindow() });
      },
    ],
  ])("ignores a place %s", (_, act) => {
    const before = useReading.getState();
    act();
    vi.advanceTimersByTime(1000);
    expect(useReading.getState()).toBe(before);
  });

  it("takes its first hello from the page around and from no other window", () => {
    hear(HELLO, { source: someWindow(), origin: "https://evil.example" });
    line.askHeight(812);
    vi.advanceTimersByTime(10);
    expect(sent).toEqual([{ message: HELLO, to: "*" }]);
  });

  it("puts a flood together: the last place counts and little is sent", () => {
    hear(HELLO);
    const changes = vi.fn();
    const stop = useReading.subscribe(changes);
    for (let flood = 0; flood < 10_000; flood += 1) {
      hear({ sunlit: 1, kind: "place", place: `#/-/functions/${flood}` });
      hear(HELLO);
    }
    vi.advanceTimersByTime(1000);
    stop();
    expect(changes).toHaveBeenCalledTimes(1);
    expect(useReading.getState().place.item).toBe("9999");
    expect(sent.length).toBeLessThan(5);
  });

  it("never throws and stays where it is, whatever the page around says", () => {
    hear(HELLO);
    const before = useReading.getState();
    const objects = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(
        hostileMessages.filter((message) => !/"place":"#\/-\//.test(JSON.stringify(message, plainly) ?? "")),
        (message) => {
          hear(message);
          vi.advanceTimersByTime(60);
          expect(useReading.getState()).toBe(before);
        },
      ),
      { numRuns: 4000 },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(objects);
  });
});

function plainly(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
