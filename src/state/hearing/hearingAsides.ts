/** Texts set aside, as one text; a list that is itself broken is one text set aside. */
export function parseAsides(text: string | null): readonly string[] {
  if (text === null) return [];
  const list = readList(text);
  return list ?? [text];
}

/** `parseAsides(printAsides(x))` is x. */
export function printAsides(asides: readonly string[]): string {
  return JSON.stringify(asides);
}

function readList(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isText) ? value : null;
  } catch {
    return null;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
