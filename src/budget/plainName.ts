/**
 * A printed name without its ordinal ("一、", "（二）", "①"), spaces and indentation: what two tables have in common when one
 * numbers its lines and the other does not.
 */
export function plainName(name: string): string {
  return name
    .replace(/\s/g, "")
    .replace(/^(?:[（(]?[一二三四五六七八九十百]+[)）、.．]+|\d+[、.．]|[①-⑳])/, "");
}
