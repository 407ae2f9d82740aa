import { describe, expect, it } from "vitest";
import { centredRuns } from "../../src/importer/forms/centredRuns.ts";
import { wrappedRows } from "../../src/importer/forms/wrappedRows.ts";

const line = (top: number) => ({ top, bottom: top + 10 });

describe("centredRuns", () => {
  it("parts five rows under two merged labels by the middles of the labels", () => {
    const rows = [0, 20, 40, 60, 80].map(line);
    expect(centredRuns(rows, [25, 75])).toEqual({ starts: [0, 3], miss: 0, lead: 20 });
  });

  it("shows no lead where the label stands between two rows as well as beside one", () => {
    const rows = [0, 20, 40].map(line);
    expect(centredRuns(rows, [10, 40])?.lead).toBe(0);
  });

  it("finds nothing for more labels than rows", () => {
    expect(centredRuns([line(0)], [5, 25])).toBeNull();
  });
});

describe("wrappedRows", () => {
  it("joins a name above and below the value that stands beside its middle", () => {
    const names = [line(0), line(20), null, line(60)];
    const values = [line(0), null, line(40), null];
    expect(wrappedRows([names, values], 20)).toEqual({ starts: [0, 1], sure: true });
  });

  it("is not sure of a line that may belong to the row above or below", () => {
    const names = [line(0), line(20), line(40)];
    const values = [line(0), null, line(40)];
    expect(wrappedRows([names, values], 20)).toMatchObject({ sure: false });
  });

  it("finds no rows where a column is blank", () => {
    expect(wrappedRows([[line(0)], [null]], 20)).toBeNull();
  });
});
