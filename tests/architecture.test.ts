import { basename, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkImports } from "./architecture/checkImports.ts";
import { findCycles } from "./architecture/findCycles.ts";
import { IMPORT_TABLE } from "./architecture/importTable.ts";
import { parseModule, readModules } from "./architecture/readModules.ts";

const MOST_LINES = 250;
const FEWEST_MODULES = 30;
const FEWEST_IMPORTS = 60;
const BARRED_NAMES = /^(index|utils?|helpers?)\.[^/]*$/i;

const modules = readModules(resolve(import.meta.dirname, "../src"));

function pathsOf(found: readonly { readonly path: string }[]): readonly string[] {
  return found.map((module) => module.path);
}

describe("src", () => {
  it("was read: a check that saw nothing proves nothing", () => {
    expect(modules.length).toBeGreaterThanOrEqual(FEWEST_MODULES);
    expect(modules.flatMap((module) => module.imports).length).toBeGreaterThanOrEqual(FEWEST_IMPORTS);
  });

  it("imports only what the table of DESIGN.md §2 allows", () => {
    expect(checkImports(modules, IMPORT_TABLE)).toEqual([]);
  });

  it("has no import cycles", () => {
    expect(findCycles(modules)).toEqual([]);
  });

  it("has no default exports", () => {
    expect(pathsOf(modules.filter((module) => module.hasDefaultExport))).toEqual([]);
  });

  it("has no barrels and no file named for nothing", () => {
    expect(pathsOf(modules).filter((path) => BARRED_NAMES.test(basename(path)))).toEqual([]);
  });

  it(`has no file of more than ${MOST_LINES} lines`, () => {
    expect(pathsOf(modules.filter((module) => module.lines > MOST_LINES))).toEqual([]);
  });
});

describe("checkImports", () => {
  const complaints = (path: string, source: string) =>
    checkImports([parseModule(path, source)], IMPORT_TABLE);

  it("lets pass what the table allows", () => {
    const source = `import { Decimal } from "decimal.js";
import type { Cell } from "./cell.ts";`;
    expect(complaints("budget/money.ts", source)).toEqual([]);
    expect(complaints("views/Sunburst.tsx", 'import "./sunburst.css";\nexport const a = <g />;')).toEqual([]);
    expect(complaints("main.tsx", 'import { createRoot } from "react-dom/client";')).toEqual([]);
    expect(complaints("cli/check.ts", 'import { readFileSync } from "node:fs";')).toEqual([]);
    expect(complaints("geometry/arcs.ts", 'import { arc } from "d3";\nimport "d3-sankey";')).toEqual([]);
  });

  it.each([
    ["static", 'import { tree } from "../model/tree.ts";', "../model/tree.ts", "budget may not import model"],
    ["static", 'import "react";', "react", "budget may not use react"],
    ["static", 'import "node:fs";', "node:fs", "budget may not use Node"],
    ["static", 'import fs from "fs/promises";', "fs/promises", "budget may not use Node"],
    ["static", 'import data from "../../package.json";', "../../package.json", "it leaves src"],
    ["static", 'import "./a.css";', "./a.css", "budget may not import style sheets"],
    [
      "type",
      'import type { Tree } from "../model/tree.ts";',
      "../model/tree.ts",
      "budget may not import model",
    ],
    [
      "type",
      'import { type Tree } from "../model/tree.ts";',
      "../model/tree.ts",
      "budget may not import model",
    ],
    [
      "type",
      'type Tree = import("../model/tree.ts").Tree;',
      "../model/tree.ts",
      "budget may not import model",
    ],
    ["dynamic", 'void import("../model/tree.ts");', "../model/tree.ts", "budget may not import model"],
    ["dynamic", "void import(`../model/tree.ts`);", "../model/tree.ts", "budget may not import model"],
    ["dynamic", "void import(somewhere);", "…", "the address is computed and cannot be checked"],
    ["re-export", 'export * from "../model/tree.ts";', "../model/tree.ts", "budget may not import model"],
    ["re-export", 'export type { Tree } from "zustand";', "zustand", "budget may not use zustand"],
    ["worker", 'new URL("../app/w.ts", import.meta.url);', "../app/w.ts", "budget may not import app"],
    ["glob", 'import.meta.glob("../model/*");', "…", "the address is computed and cannot be checked"],
  ])("finds a forbidden %s import: %s", (kind, source, specifier, complaint) => {
    const found = complaints("budget/money.ts", source);
    expect(found).toEqual([`src/budget/money.ts:1: ${kind} import of ${specifier}: ${complaint}`]);
  });

  it("keeps views apart from queries and layouts", () => {
    const source = 'import "@tanstack/react-query";\nimport "d3-sankey";\nimport "../importer/readPdf.ts";';
    expect(complaints("views/Sankey.tsx", source)).toEqual([
      "src/views/Sankey.tsx:1: static import of @tanstack/react-query: views may not use @tanstack/react-query",
      "src/views/Sankey.tsx:2: static import of d3-sankey: views may not use d3-sankey",
      "src/views/Sankey.tsx:3: static import of ../importer/readPdf.ts: views may not import importer",
    ]);
  });

  it("finds a folder that the table does not know", () => {
    expect(complaints("misc/thing.ts", "export const a = 1;")).toEqual([
      "src/misc/thing.ts: the folder misc is not in the table",
    ]);
  });
});

describe("findCycles", () => {
  it("finds a cycle closed by a type-only import", () => {
    const cell = parseModule("budget/cell.ts", 'import { table } from "./table.ts";');
    const table = parseModule("budget/table.ts", 'import type { Cell } from "./cell.ts";');
    expect(findCycles([cell, table])).toEqual(["budget/cell.ts → budget/table.ts → budget/cell.ts"]);
  });
});

describe("parseModule", () => {
  it("finds default exports in both spellings", () => {
    expect(parseModule("a.ts", "export default 1;").hasDefaultExport).toBe(true);
    expect(parseModule("a.ts", "const a = 1;\nexport { a as default };").hasDefaultExport).toBe(true);
    expect(parseModule("a.ts", "export const a = 1;").hasDefaultExport).toBe(false);
  });

  it("refuses a text that is not TypeScript", () => {
    expect(() => parseModule("budget/a.ts", "import {")).toThrow("src/budget/a.ts: expected TypeScript");
  });
});
