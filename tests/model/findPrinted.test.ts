import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/budget/budget.ts";
import { parseSourceId, type SourceId } from "../../src/budget/sourceId.ts";
import { findPrinted, type Place } from "../../src/model/findPrinted.ts";
import { publishedBudget } from "../budgets/publishedBudget.ts";

const budget = publishedBudget();

/** The address that a place says it has; null where it names no figure. */
function addressOf(place: Place | null): SourceId | null {
  switch (place?.kind) {
    case "cell":
      return place.cell.id;
    case "funding":
      return place.funding.id;
    case "target":
      return place.target?.id ?? null;
    case "claim":
      return place.printed?.id ?? null;
    case undefined:
      return null;
  }
}

const lost = (ids: readonly SourceId[]) => ids.filter((id) => addressOf(findPrinted(budget, id)) !== id);

function moneyIds({ amount, change, reason }: Claim): readonly SourceId[] {
  const money = [amount, change?.amount, ...(reason?.figures ?? []).map((figure) => figure.amount)];
  return money.flatMap((printed) => (printed ? [printed.id] : []));
}

function find(address: string): Place | null {
  const id = parseSourceId(address);
  if (id === null) throw new Error(`${address} has not the shape of an address`);
  return findPrinted(budget, id);
}

describe("findPrinted", () => {
  it("finds every cell of every table where its address says", () => {
    const ids = budget.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ id }) => id)));
    expect(ids).toHaveLength(951);
    expect(lost(ids)).toEqual([]);
  });

  it("finds every form's money and targets", () => {
    const funding = budget.forms.flatMap((form) => [...form.funding.period, ...form.funding.annual]);
    const targets = budget.forms
      .flatMap(({ indicators }) => indicators.flatMap(({ period, annual }) => [period, annual]))
      .filter((target) => target !== null);
    expect([funding.length, targets.length]).toEqual([24, 36]);
    expect(lost([...funding, ...targets].map(({ id }) => id))).toEqual([]);
  });

  it("finds every amount that the narrative states", () => {
    const ids = budget.narrative.claims.flatMap(moneyIds);
    expect(ids).toHaveLength(53);
    expect(lost(ids)).toEqual([]);
  });

  it("finds the claim of a share, a percentage and a count, which are no money", () => {
    const found = ["n2-2.share", "n1-4.percent", "n11-10.count", "n7-1.none"].map(find);
    expect(found.map((place) => place?.kind === "claim" && place.claim.id)).toEqual([
      "n2-2",
      "n1-4",
      "n11-10",
      "n7-1",
    ]);
    expect(found.map(addressOf)).toEqual([null, null, null, null]);
  });

  it("names the section that a claim stands in, and the annual target of an indicator", () => {
    const claim = find("n1-4.amount");
    expect(claim?.kind === "claim" && claim.section?.number).toBe("一");
    expect(addressOf(find("f1.i1"))).toBe("f1.i1.annual");
  });

  it.each([
    "t99.1.1",
    "t1.999.1",
    "t1.1.99",
    "t1.35.1",
    "f9.annual.total",
    "f1.i99.annual",
    "f1.annual.nobody",
    "n99-1.amount",
    "n1-99.amount",
  ])("has nothing at %s", (address) => {
    expect(find(address)).toBeNull();
  });
});
