import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AgendaItem } from "../../src/budget/agenda.ts";
import { parseAsides, printAsides } from "../../src/state/hearing/hearingAsides.ts";
import { parseHearingPlace, printHearingPlace } from "../../src/state/hearing/hearingPlace.ts";
import { openShelf } from "../../src/state/hearing/hearingShelf.ts";
import {
  addToAgenda,
  dropAsides,
  editInAgenda,
  moveInAgenda,
  readHearing,
  removeFromAgenda,
  replaceAgenda,
  undoAgenda,
} from "../../src/state/hearing/hearingStore.ts";

/** A storage that can be full, and remembers what it holds. */
class FakeStorage {
  readonly held = new Map<string, string>();
  full = false;
  getItem(name: string): string | null {
    return this.held.get(name) ?? null;
  }
  setItem(name: string, text: string): void {
    if (this.full) throw new Error("QuotaExceededError");
    this.held.set(name, text);
  }
  removeItem(name: string): void {
    this.held.delete(name);
  }
}

let storage = new FakeStorage();
let budgets = 0;
let of = { id: "", title: "" };

/** Every test has a budget of its own: the store outlives a test as it outlives a page's views. */
beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal("localStorage", storage);
  budgets += 1;
  of = { id: `budget-${budgets}`, title: "青溪县档案馆2024年部门预算" };
});

function item(id: string): AgendaItem {
  return { kind: "finding", id, title: id, question: `${id}？`, edited: false, notes: "" };
}

function ids(): readonly string[] {
  return readHearing(of).agenda.items.map(({ id }) => id);
}

function addAll(...list: readonly string[]): void {
  for (const id of list) addToAgenda(of, item(id));
}

const keptText = () => storage.held.get(`sunlit-budget-hearing/${of.id}`) ?? "";

describe("addToAgenda", () => {
  it("puts what is picked at the end, once", () => {
    addAll("r1", "r2", "r1");
    expect(ids()).toEqual(["r1", "r2"]);
    expect(keptText()).toContain('"id": "r2"');
  });

  it("keeps what another window has added meanwhile", () => {
    addAll("r1");
    storage.setItem(`sunlit-budget-hearing/${of.id}`, keptText().replaceAll("r1", "r9"));
    addAll("r2");
    expect(ids()).toEqual(["r9", "r2"]);
  });
});

describe("moveInAgenda, editInAgenda", () => {
  it("moves one place and stays at the ends", () => {
    addAll("r1", "r2", "r3");
    moveInAgenda(of, "finding~r3", -1);
    moveInAgenda(of, "finding~r1", -1);
    expect(ids()).toEqual(["r1", "r3", "r2"]);
    moveInAgenda(of, "finding~r1", 1);
    expect(ids()).toEqual(["r3", "r1", "r2"]);
  });

  it("writes question and notes into the item", () => {
    addAll("r1");
    editInAgenda(of, "finding~r1", { question: "为什么？", edited: true });
    editInAgenda(of, "finding~r1", { notes: "<script>" });
    expect(readHearing(of).agenda.items).toEqual([
      { ...item("r1"), question: "为什么？", edited: true, notes: "<script>" },
    ]);
  });
});

describe("undoAgenda", () => {
  it("brings back what was removed, and the agenda before a file was opened", () => {
    addAll("r1", "r2");
    removeFromAgenda(of, "finding~r1");
    expect(ids()).toEqual(["r2"]);
    undoAgenda(of);
    expect(ids()).toEqual(["r1", "r2"]);
    replaceAgenda(of, [item("r7")]);
    expect(ids()).toEqual(["r7"]);
    undoAgenda(of);
    expect(ids()).toEqual(["r1", "r2"]);
    expect(readHearing(of).before).toBeNull();
  });
});

describe("readHearing", () => {
  it.each([
    ["broken", "{oops"],
    ["of another program", '{"format":"other"}'],
    [
      "of another budget",
      '{"format":"sunlit-budget-hearing","version":1,"budget":"b","title":"","items":[]}',
    ],
  ])("sets aside a kept text that is %s, as it was", (_what, text) => {
    storage.setItem(`sunlit-budget-hearing/${of.id}`, text);
    const { agenda, asides } = readHearing(of);
    expect(agenda.items).toEqual([]);
    expect(asides).toEqual([text]);
    addAll("r1");
    expect(readHearing(of).asides).toEqual([text]);
    dropAsides(of);
    expect(readHearing(of).asides).toEqual([]);
    expect(ids()).toEqual(["r1"]);
  });

  it("works without a storage and says that nothing is kept", () => {
    vi.stubGlobal("localStorage", undefined);
    expect(readHearing(of).kept).toBe(false);
    addAll("r1", "r2");
    expect(ids()).toEqual(["r1", "r2"]);
    expect(readHearing(of).kept).toBe(false);
  });

  it("goes on from memory where the storage is full, and is kept again once it is not", () => {
    addAll("r1");
    expect(readHearing(of).kept).toBe(true);
    storage.full = true;
    addAll("r2");
    expect(readHearing(of).kept).toBe(false);
    expect(ids()).toEqual(["r1", "r2"]);
    expect(keptText()).not.toContain("r2");
    storage.full = false;
    addAll("r3");
    expect(readHearing(of).kept).toBe(true);
    expect(keptText()).toContain("r3");
  });
});

describe("openShelf", () => {
  it("does not believe a storage that refuses in silence", () => {
    const silent = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
    const shelf = openShelf(() => silent);
    expect(shelf.keeps()).toBe(false);
    expect(shelf.write("a", "text")).toBe(false);
    expect(shelf.read("a")).toBe("text");
  });

  it("leaves no trace of its own question whether the storage keeps anything", () => {
    expect(openShelf(() => storage).keeps()).toBe(true);
    expect(storage.held.size).toBe(0);
  });
});

describe("parseAsides", () => {
  it("reads what printAsides wrote, and takes a broken list for a text set aside", () => {
    expect(parseAsides(printAsides(["{", "二"]))).toEqual(["{", "二"]);
    expect(parseAsides("[1]")).toEqual(["[1]"]);
    expect(parseAsides("[")).toEqual(["["]);
    expect(parseAsides(null)).toEqual([]);
  });
});

describe("parseHearingPlace", () => {
  it("reads the item that is shown large and the item in sight", () => {
    expect(parseHearingPlace("present-12")).toEqual({ kind: "present", number: 12 });
    expect(parseHearingPlace("target~f1.i3")).toEqual({ kind: "list", key: "target~f1.i3" });
    for (const place of ["present-12", "target~f1.i3"])
      expect(printHearingPlace(parseHearingPlace(place))).toBe(place);
  });

  it.each([null, "", "present-0", "present--1", "present-1e9", "present-99999", "t3.1.3"])(
    "falls back to the list at %j",
    (place) => expect(parseHearingPlace(place)).toEqual({ kind: "list", key: null }),
  );
});
