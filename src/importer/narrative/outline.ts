import { lastOf } from "../lastOf.ts";
import { PART_HEADINGS, type PartKind } from "../recognise/narrativeParts.ts";
import type { TextPage } from "../text/textPage.ts";

/** A numbered section of a part; number and title are "" for what stands before the first. */
export interface Section {
  readonly number: string;
  readonly title: string;
  readonly page: number;
  readonly parts: readonly TextPage[];
}

export interface Part {
  readonly kind: PartKind;
  readonly title: string;
  readonly sections: readonly Section[];
}

interface OpenSection {
  number: string;
  title: string;
  page: number;
  parts: { number: number; lines: string[] }[];
}

const PART_NUMBER = /^第[一二三四五六七八九十]+部分\s*/;
const SECTION = /^([一二三四五六七八九十]{1,3})、\s*(\S.*)$/;
/** Lists of terms are numbered one level lower where the part is short. */
const TERM = /^[（(]([一二三四五六七八九十]{1,3})[）)]、?\s*(\S.*)$/;
const LONGEST_HEADING = 45;

interface OpenPart {
  readonly kind: PartKind;
  readonly title: string;
  readonly sections: OpenSection[];
}

/** The parts of the narrative and their sections, from the lines that belong to no table and no form. */
export function outlineOf(pages: readonly TextPage[]): readonly Part[] {
  const parts: OpenPart[] = [];
  for (const page of pages.filter((each) => !isContents(each))) {
    const lines = joinHeadings(page.lines);
    lines.forEach((line, index) => {
      addTo(parts, line, { page: page.number, opensPage: isFirst(lines, index) });
    });
  }
  return parts;
}

function addTo(
  parts: OpenPart[],
  line: string,
  at: { readonly page: number; readonly opensPage: boolean },
): void {
  const plain = line.trim();
  const heading = partHeading(plain, at);
  const part = lastOf(parts);
  if (heading) parts.push({ ...heading, sections: [sectionAt("", heading.title, at.page)] });
  else if (part) {
    const section = sectionHeading(plain, part.kind);
    if (section) part.sections.push(sectionAt(section.number, section.title, at.page));
    addLine(lastOf(part.sections), at.page, section && part.kind !== "terms" ? "" : line);
  }
}

/** A page that lists what stands on the others. */
function isContents(page: TextPage): boolean {
  const first = page.lines
    .map((line) => line.replace(/\s/g, ""))
    .filter((line) => line !== "")
    .slice(0, 3);
  const dotted = page.lines.filter((line) => /…{2,}|\.{6,}|·{6,}/.test(line)).length;
  return first.includes("目录") || dotted > 3;
}

/** A heading that wraps goes on with a short line that ends as headings do. */
function joinHeadings(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = lastOf(joined)?.trim() ?? "";
    const wraps =
      SECTION.test(before) && before.length >= 15 && !/[。；：，:]|(?:说明|情况|原因)$/.test(before);
    const ends = line.trim().length <= 14 && /^[^。；：，]*(?:说明|情况|原因)$/.test(line.trim());
    if (wraps && ends && !SECTION.test(line.trim())) joined[joined.length - 1] = before + line.trim();
    else joined.push(line);
  }
  return joined;
}

function isFirst(lines: readonly string[], index: number): boolean {
  return lines.slice(0, index).every((line) => line.trim() === "");
}

function sectionAt(number: string, title: string, page: number): OpenSection {
  return { number, title, page, parts: [] };
}

function addLine(section: OpenSection | undefined, page: number, line: string): void {
  if (!section) return;
  const last = lastOf(section.parts);
  if (last?.number === page) last.lines.push(line);
  else section.parts.push({ number: page, lines: [line] });
}

function partHeading(
  line: string,
  { opensPage }: { readonly opensPage: boolean },
): { kind: PartKind; title: string } | null {
  const numbered = PART_NUMBER.test(line);
  const title = line.replace(PART_NUMBER, "").replace(/\s/g, "");
  if ((!numbered && !opensPage) || title.length > LONGEST_HEADING || /[。，；：]/.test(title)) return null;
  if (!numbered && SECTION.test(line)) return null;
  const kind = PART_HEADINGS.find((heading) => heading.title.test(title))?.kind;
  return kind ? { kind, title } : null;
}

function sectionHeading(line: string, kind: PartKind): { number: string; title: string } | null {
  const found = SECTION.exec(line) ?? (kind === "terms" ? TERM.exec(line) : null);
  const [, number = "", rest = ""] = found ?? [];
  if (!found) return null;
  if (kind === "terms") return { number, title: rest.split(/[:：]|是指|指(?!标)|是|，/)[0]?.trim() ?? rest };
  if (rest.length > LONGEST_HEADING || /[。；]/.test(rest) || /[，]$/.test(rest)) return null;
  return { number, title: rest.replace(/[:：]$/, "") };
}
