/** What fits in this many characters stands on one line. */
const LINE = 120;
/** Lists whose every element stands on a line of its own, however long: what reviewers compare row by row. */
const ROW_LISTS: ReadonlySet<string> = new Set([
  "rows",
  "claims",
  "columns",
  "fields",
  "indicators",
  "budgets",
  "functional",
  "economic",
  "terms",
]);

/** JSON for people who review it as a diff: short values inline, printed rows one a line, a newline at the end. */
export function printJson(value: unknown): string {
  return `${block(value, { key: "", indent: "" })}\n`;
}

interface Place {
  readonly key: string;
  readonly indent: string;
}

function block(value: unknown, { key, indent }: Place): string {
  const line = inline(value);
  if (line.length + indent.length <= LINE && !ROW_LISTS.has(key)) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const entries = value.map(
      (entry) => inner + (ROW_LISTS.has(key) ? inline(entry) : block(entry, { key: "", indent: inner })),
    );
    return `[\n${entries.join(",\n")}\n${indent}]`;
  }
  if (typeof value !== "object" || value === null) return line;
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([name, entry]) => `${inner}${JSON.stringify(name)}: ${block(entry, { key: name, indent: inner })}`);
  return `{\n${entries.join(",\n")}\n${indent}}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([name, entry]) => `${JSON.stringify(name)}: ${inline(entry)}`).join(", ")} }`;
}
