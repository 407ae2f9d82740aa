import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseSync, Visitor } from "vite";

const SOURCES = resolve(import.meta.dirname, "../../src");

/** A regular expression that stands in the sources, and the file it stands in. */
export interface WrittenPattern {
  readonly file: string;
  readonly pattern: RegExp;
}

/** Every regular expression that is written out in the sources; those put together while running are not among them. */
export function writtenPatterns(): readonly WrittenPattern[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  return files.sort().flatMap((file) => patternsIn(file, readFileSync(join(SOURCES, file), "utf8")));
}

function patternsIn(file: string, code: string): readonly WrittenPattern[] {
  const found: WrittenPattern[] = [];
  new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      found.push({ file, pattern: new RegExp(node.regex.pattern, node.regex.flags) });
    },
  }).visit(parseSync(file, code).program);
  return found;
}
