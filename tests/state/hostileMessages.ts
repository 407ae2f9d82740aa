import fc from "fast-check";

/** What a frame may say, as both doors have to read it. */
export const FRAME_MESSAGES = [
  { sunlit: 1, kind: "hello" },
  { sunlit: 1, kind: "height", height: 812 },
  { sunlit: 1, kind: "height", height: 0.5 },
  { sunlit: 1, kind: "place", place: "#/-/functions/208", home: false },
  {
    sunlit: 1,
    kind: "place",
    place: "#/-/projects/%E6%8B%9B%E5%95%86?basis=current-year&lang=en",
    home: true,
  },
] as const;

/** What looks like a frame's message and is none. */
export const BROKEN_FRAME_MESSAGES: readonly unknown[] = [
  null,
  undefined,
  1,
  "hello",
  [],
  [1, "hello"],
  {},
  { sunlit: 1 },
  { sunlit: "1", kind: "hello" },
  { sunlit: 2, kind: "hello" },
  { sunlit: 1, kind: "hello", more: true },
  { sunlit: 1, kind: "constructor" },
  { sunlit: 1, kind: "height" },
  { sunlit: 1, kind: "height", height: 0 },
  { sunlit: 1, kind: "height", height: -1 },
  { sunlit: 1, kind: "height", height: 20_000 },
  { sunlit: 1, kind: "height", height: Number.NaN },
  { sunlit: 1, kind: "height", height: Number.POSITIVE_INFINITY },
  { sunlit: 1, kind: "height", height: "812" },
  { sunlit: 1, kind: "height", height: [812] },
  { sunlit: 1, kind: "height", height: 812, style: "x" },
  { sunlit: 1, kind: "place", place: "#/-/functions/208" },
  { sunlit: 1, kind: "place", place: "#/-/functions/208", home: 1 },
  { sunlit: 1, kind: "place", place: "/-/functions/208", home: false },
  { sunlit: 1, kind: "place", place: "https://example.org/#/-/functions", home: false },
  { sunlit: 1, kind: "place", place: "javascript:alert(1)", home: false },
  { sunlit: 1, kind: "place", place: "#/-/functions/<b>", home: false },
  { sunlit: 1, kind: "place", place: '#/-/functions/"x', home: false },
  { sunlit: 1, kind: "place", place: "#/-/functions/208#x", home: false },
  { sunlit: 1, kind: "place", place: "#/-/functions/208\n", home: false },
  { sunlit: 1, kind: "place", place: `#/-/functions/${"8".repeat(2000)}`, home: false },
];

const names = fc.constantFrom(
  "sunlit",
  "kind",
  "height",
  "place",
  "home",
  "__proto__",
  "constructor",
  "toString",
);

const values = fc.oneof(
  fc.constantFrom<unknown>(1, "hello", "height", "place", true, false, null, undefined, "__proto__"),
  fc.double(),
  fc.integer({ min: -5, max: 25_000 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.webFragments().map((text) => `#/-/functions/${text}`),
  fc.constantFrom("#/-/functions/208", "#/-/flows?basis=current-year", `#/-/${"a".repeat(3000)}`),
  fc.anything({ maxDepth: 2 }),
);

/** Own properties of any name, `__proto__` too, as a structured clone would bring them. */
const nearly = fc.array(fc.tuple(names, values), { maxLength: 6 }).map((entries) => {
  const message: object = { sunlit: 1 };
  for (const [name, value] of entries)
    Object.defineProperty(message, name, { value, enumerable: true, configurable: true });
  return message;
});

const almost = fc.oneof(
  fc.record({ sunlit: fc.constant(1), kind: fc.constant("height"), height: values }),
  fc.record({ sunlit: fc.constant(1), kind: fc.constant("place"), place: values }),
  fc.record({ sunlit: fc.constant(1), kind: fc.constant("place"), place: values, home: values }),
);

/** Anything at all, and much that is nearly a message. */
export const hostileMessages: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSet: true }),
  nearly,
  almost,
);
