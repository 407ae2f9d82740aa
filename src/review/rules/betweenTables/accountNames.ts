import { type Line, linesOf } from "../../../budget/lines.ts";
import type { LineRole } from "../../../budget/roles.ts";
import { labelTable } from "../../evidence.ts";
import type { Evidence } from "../../finding.ts";
import { plainName } from "../../names.ts";
import type { Reading } from "../../reading.ts";
import type { Check, Rule } from "../../rule.ts";
import { placeOf, seenOrAmissNowhere } from "../places.ts";

/** Codes of two classifications may be alike; only lines of one are compared. */
const KINDS: Partial<Record<LineRole, "functional" | "economic">> = {
  class: "functional",
  section: "functional",
  item: "functional",
  "economic-class": "economic",
  "economic-item": "economic",
};

export const R52: Rule = {
  id: "R52",
  family: "between-tables",
  severity: "note",
  tolerance: "none",
  needs: {},
  title: { zh: "科目编码与名称", en: "Account codes and names" },
  why: {
    zh: "同一编码在各表中应是同一个科目，每个科目的上级应当列出。",
    en: "One code is one account in every table, and the parent of every account is printed.",
  },
  check: (reading) => {
    const lines = codedLines(reading);
    const looked = lines.some((line) => line.code !== null);
    if (!looked) return [];
    const seen = [...lines.flatMap(oddities), ...lines.flatMap(shortParts), ...nameChecks(lines)];
    return [...seenOrAmissNowhere(seen, looked), noListOfTheYear(reading)];
  },
};

/** Every line that prints a code, table by table. */
function codedLines(reading: Reading): readonly Line[] {
  return reading.budget.tables.flatMap((table) => table.sides.flatMap((side) => linesOf(table, side)));
}

/** What the file says that the document itself prints so: an account without its parent, a code twice. */
function oddities(line: Line): readonly Check[] {
  if (line.code === null) return [];
  return line.row.printedSo.map((oddity): Check => {
    const table = labelTable(line.table);
    const text =
      oddity === "parent-not-printed"
        ? {
            zh: `${table.zh}列有科目 ${line.code}，未列其上级科目。`,
            en: `${table.en} prints account ${line.code} without its parent.`,
          }
        : {
            zh: `${table.zh}中科目 ${line.code} 印了不止一次。`,
            en: `${table.en} prints account ${line.code} more than once.`,
          };
    const place = { key: `${line.table.id}-row${line.row.number}-${oddity}`, detail: "" };
    return { kind: "observation", place, outcome: "differs", left: nameEvidence([line]), right: [], text };
  });
}

/** "2" printed for "02" in a column of its own. */
function shortParts(line: Line): readonly Check[] {
  return (["code-section", "code-item"] as const).flatMap((role) => {
    const cell = line.cell(role);
    if (cell === undefined || !/^\d$/.test(cell.text.trim())) return [];
    const table = labelTable(line.table);
    const place = { key: `${line.table.id}-row${line.row.number}-digits`, detail: "" };
    const text = {
      zh: `${table.zh}把科目 ${line.code ?? ""} 的一段印作“${cell.text.trim()}”，应为两位数。`,
      en: `${table.en} prints “${cell.text.trim()}” for two digits of account ${line.code ?? ""}.`,
    };
    return [
      {
        kind: "observation",
        place,
        outcome: "differs",
        left: nameEvidence([line]),
        right: [],
        text,
      } as const,
    ];
  });
}

/** The accounts change by the year, and the budget file brings no list of them. */
function noListOfTheYear({ budget }: Reading): Check {
  return {
    kind: "observation",
    place: { key: "list", detail: "" },
    outcome: "unchecked",
    left: [],
    right: [],
    text: {
      zh: `文件未附 ${budget.year} 年的《政府收支分类科目》，只核对了各表之间的编码与名称。`,
      en: `The file brings no classification of ${budget.year}; codes and names were only compared between the tables.`,
    },
  };
}

/** The name that a code has in most tables, against those where it has another. */
function nameChecks(lines: readonly Line[]): readonly Check[] {
  const byCode = new Map<string, Named[]>();
  for (const { key, line } of printedAgain(lines)) {
    const named = { line, name: comparable(line) };
    if (named.name === "") continue;
    const group = byCode.get(key);
    if (group) group.push(named);
    else byCode.set(key, [named]);
  }
  return [...byCode.values()].flatMap((group) => {
    const usual = mostPrinted(group);
    return group
      .filter(({ name }) => isOtherName(name, usual.name))
      .map(({ line }) => otherName(line, usual.line));
  });
}

interface Named {
  readonly line: Line;
  /** For comparing. */
  readonly name: string;
}

interface Coded {
  readonly key: string;
  readonly line: Line;
}

/** The lines whose code stands in more than one line; a code that is printed once has one name. */
function printedAgain(lines: readonly Line[]): readonly Coded[] {
  const coded = lines.flatMap((line): readonly Coded[] => {
    const kind = KINDS[line.role];
    return line.code === null || kind === undefined ? [] : [{ key: `${kind} ${line.code}`, line }];
  });
  const times = new Map<string, number>();
  for (const { key } of coded) times.set(key, (times.get(key) ?? 0) + 1);
  return coded.filter(({ key }) => times.get(key) !== 1);
}

function otherName(line: Line, usual: Line): Check {
  const [own, other] = [labelTable(line.table), labelTable(usual.table)];
  return {
    kind: "observation",
    place: placeOf(line, "name"),
    outcome: "differs",
    left: nameEvidence([line]),
    right: nameEvidence([usual]),
    text: {
      zh: `科目 ${line.code}：${own.zh}印作“${line.name}”，${other.zh}印作“${usual.name}”。`,
      en: `Account ${line.code} is “${line.name}” in ${own.en} and “${usual.name}” in ${other.en}.`,
    },
  };
}

/** The first line whose name most lines print; of equals the one printed first. */
function mostPrinted(group: readonly Named[]): Named {
  const [first] = group;
  if (first === undefined) throw new Error("a group of lines has one at least");
  const counts = new Map<string, number>();
  for (const { name } of group) counts.set(name, (counts.get(name) ?? 0) + 1);
  const votes = ({ name }: Named) => counts.get(name) ?? 0;
  return group.reduce((best, named) => (votes(named) > votes(best) ? named : best), first);
}

/** Names that a narrow column cut short are not other names. */
function isOtherName(left: string, right: string): boolean {
  return !left.startsWith(right) && !right.startsWith(left);
}

function comparable(line: Line): string {
  const name = plainName(line.name).replace(/[^\p{Script=Han}A-Za-z0-9]/gu, "");
  return name === line.code ? "" : name;
}

function nameEvidence(lines: readonly Line[]): readonly Evidence[] {
  return lines.flatMap((line) => {
    const cell = line.cell("name") ?? line.cell("economic-name") ?? line.cell("code") ?? line.row.cells[0];
    const table = labelTable(line.table);
    return cell
      ? [
          {
            source: cell.id,
            printed: cell.text,
            page: cell.page,
            label: { zh: `${table.zh} · ${line.code ?? ""}`, en: `${table.en} · ${line.code ?? ""}` },
          },
        ]
      : [];
  });
}
