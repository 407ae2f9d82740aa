import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AGENDA_FORMAT,
  AGENDA_KINDS,
  AGENDA_VERSION,
  type Agenda,
  LONGEST_AGENDA,
  MOST_ITEMS,
  parseAgendaText,
  printAgenda,
} from "../../src/budget/agenda.ts";

const AGENDA: Agenda = {
  budget: "qingxi-archive-2024",
  title: "青溪县档案馆2024年部门预算",
  items: [
    {
      kind: "finding",
      id: "r35-t3",
      title: "支出总表与其他各表不一致",
      question: "请说明以哪一张表为准？",
      edited: false,
      notes: "第一行\n<b>第二行</b>",
    },
    { kind: "figure", id: "t5.1.3", title: "表五 · 合计", question: "为什么？", edited: true, notes: "" },
  ],
};

function problemsOf(value: unknown): readonly string[] {
  const parsed = parseAgendaText(JSON.stringify(value));
  return parsed.ok ? [] : parsed.problems.map(({ kind, place }) => `${kind} ${place}`.trim());
}

const FILE = { format: AGENDA_FORMAT, version: AGENDA_VERSION, ...AGENDA };
const [FIRST] = AGENDA.items;

describe("parseAgendaText", () => {
  it("reads what printAgenda wrote", () => {
    expect(parseAgendaText(printAgenda(AGENDA))).toEqual({ ok: true, value: AGENDA });
  });

  it("writes format and version first, as sunlit-budget-hearing 1", () => {
    expect(printAgenda(AGENDA)).toMatch(/^\{\s*"format": "sunlit-budget-hearing",\s*"version": 1,/);
  });

  it.each([
    ["not JSON at all", "{", "not-json"],
    ["an empty text", "", "not-json"],
    ["a longer text than any agenda", " ".repeat(LONGEST_AGENDA + 1), "wrong-value"],
  ])("refuses %s", (_what, text, kind) => {
    const parsed = parseAgendaText(text);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.kind)).toEqual([kind]);
  });

  it("says where a file is not an agenda", () => {
    expect(problemsOf({ ...FILE, format: "sunlit-budget" })).toEqual(["unknown-format format"]);
    expect(problemsOf({ ...FILE, version: 2 })).toEqual(["unknown-version version"]);
    expect(problemsOf({ ...FILE, more: 1 })).toEqual(["unexpected more"]);
    expect(problemsOf({ ...FILE, items: [{ ...FIRST, id: "../x" }] })).toEqual(["wrong-value items[0].id"]);
    expect(problemsOf({ ...FILE, items: [{ ...FIRST, notes: 3 }] })).toEqual(["wrong-value items[0].notes"]);
    expect(problemsOf({ ...FILE, items: [FIRST, FIRST] })).toEqual(["duplicate-id items[1].id"]);
  });

  it("refuses more items than a hearing can have and longer texts than anyone reads", () => {
    const many = Array.from({ length: MOST_ITEMS + 1 }, (_, index) => ({ ...FIRST, id: `r${index}` }));
    expect(problemsOf({ ...FILE, items: many })).toEqual(["wrong-value items"]);
    expect(problemsOf({ ...FILE, items: [{ ...FIRST, question: "问".repeat(4_001) }] })).toEqual([
      "wrong-value items[0].question",
    ]);
  });

  it("survives any JSON, and any agenda with one part replaced", () => {
    fc.assert(fc.property(fc.json(), (text) => typeof parseAgendaText(text).ok === "boolean"));
    const places = fc.constantFrom("format", "version", "budget", "title", "items");
    fc.assert(
      fc.property(places, fc.jsonValue(), (place, value) => {
        const parsed = parseAgendaText(JSON.stringify({ ...FILE, [place]: value }));
        return !parsed.ok || place === "title" || place === "budget" || place === "items";
      }),
    );
    expect(parseAgendaText('{"__proto__":{"format":"sunlit-budget-hearing"}}').ok).toBe(false);
  });

  it("keeps every text as it was written", () => {
    const item = fc.record({
      kind: fc.constantFrom(...AGENDA_KINDS),
      id: fc.stringMatching(/^[a-z][a-z0-9.-]{0,30}$/),
      title: fc.string({ unit: "grapheme", maxLength: 60 }),
      question: fc.string({ unit: "binary", maxLength: 60 }),
      edited: fc.boolean(),
      notes: fc.string({ unit: "grapheme", maxLength: 60 }),
    });
    const items = fc.uniqueArray(item, { selector: ({ kind, id }) => `${kind} ${id}`, maxLength: 6 });
    fc.assert(
      fc.property(items, (list) => {
        const agenda: Agenda = { ...AGENDA, items: list };
        expect(parseAgendaText(printAgenda(agenda))).toEqual({ ok: true, value: agenda });
      }),
    );
  });
});
