import fc from "fast-check";

/** The same cases in every run. */
export const SEED = { seed: 20240607 };

/** Texts that mean something to a browser, a parser or an object. */
export const HOSTILE_TEXTS = [
  "",
  " ",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "<script>window.hacked = true</script>",
  '"><img src=x onerror="window.hacked = true">',
  "javascript:window.hacked = true",
  "$&$1$`",
  "{{constructor.constructor('return 1')()}}",
  "..%2f..%2fetc%2fpasswd",
  "..\\..\\secret.json",
  "//evil.example/data.json",
  "=cmd|' /C calc'!A0",
  "\u0000",
  "\u202e反向\u2066",
  "\ud800",
  "\ufeff[]",
  "1e400",
  "-0",
  "９９９",
  "9".repeat(400),
  "(".repeat(3_000),
  " ".repeat(20_000),
  "，".repeat(20_000),
] as const;

export const hostileTexts = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: "binary", maxLength: 40 }),
);

const keys = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "format",
  "version",
  "id",
  "budgets",
  "tables",
  "rows",
  "cells",
  "items",
  "names",
  "polluted",
);

/** JSON that knows the format's own names, and names of objects' own. */
export const hostileJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    hostileTexts,
    fc.constantFrom(null, true, false, 0, -1, 1.5, 1e21, 2 ** 53),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 6 }),
  ),
})).value;

const keysOfObjects = fc.constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty");

/** A JSON text with one change: a value put in a hostile one's place, a hostile key put in, or its end cut off. */
export function damaged(text: string) {
  const paths = pathsIn(JSON.parse(text), []);
  return fc.oneof(
    fc.tuple(fc.constantFrom(...paths), hostileJson).map(([path, value]) => changeAt(text, { path, value })),
    fc
      .tuple(fc.constantFrom(...paths), keysOfObjects)
      .map(([path, key]) =>
        changeAt(text, { path: [...path.slice(0, -1), key], value: { polluted: "yes" } }),
      ),
    fc.nat({ max: text.length }).map((end) => text.slice(0, end)),
    fc
      .tuple(fc.nat({ max: text.length }), hostileTexts)
      .map(([at, put]) => text.slice(0, at) + put + text.slice(at)),
  );
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value)
    ? value.map((part, index): [number, unknown] => [index, part])
    : Object.entries(value);
  return [
    ...(path.length > 0 ? [path] : []),
    ...entries.flatMap(([key, part]) => pathsIn(part, [...path, key])),
  ];
}

interface Change {
  readonly path: Path;
  readonly value: unknown;
}

/** Written as text, for a key of __proto__ is lost in an object that is built. */
function changeAt(text: string, { path, value }: Change): string {
  return printAt(JSON.parse(text), { path, value });
}

function printAt(here: unknown, { path, value }: Change): string {
  const [head, ...rest] = path;
  if (head === undefined) return JSON.stringify(value) ?? "null";
  if (Array.isArray(here))
    return `[${here.map((part, index) => (index === head ? printAt(part, { path: rest, value }) : JSON.stringify(part))).join(",")}]`;
  if (typeof here !== "object" || here === null) return JSON.stringify(here) ?? "null";
  const entries = Object.entries(here);
  const changed = entries.some(([key]) => key === head)
    ? entries
    : [...entries, [String(head), null] as const];
  const parts = changed.map(
    ([key, part]) =>
      `${JSON.stringify(key)}:${key === head ? printAt(part, { path: rest, value }) : JSON.stringify(part)}`,
  );
  return `{${parts.join(",")}}`;
}

/** Whether any object has got something that none should have. */
export function isPolluted(): boolean {
  const plain: object = {};
  return "polluted" in plain || "polluted" in Object || typeof plain.toString !== "function";
}
