import type { PackedFile } from "./packedFile.ts";

/** Where the data goes in the template of the pack. The program that follows cannot contain it: its `<!--` are escaped. */
export const PACK_DATA = "<!--pack-data-->";

/**
 * One HTML file with program and data inside. The template is the program's own (made by the build); the files are JSON
 * texts, carried as they are but for `<`, which JSON can say in another way and HTML might take for markup. The same
 * template and files print the same bytes. Throws where the template has no place for data or a text is not JSON.
 */
export function printPack(template: string, files: readonly PackedFile[]): string {
  const at = template.indexOf(PACK_DATA);
  if (at < 0) throw new Error(`the template of the pack: expected ${PACK_DATA} in it, found none`);
  return template.slice(0, at) + files.map(printFile).join("\n") + template.slice(at + PACK_DATA.length);
}

function printFile({ name, text }: PackedFile): string {
  return `<script type="application/json" data-file="${escapeAttribute(name)}">${printJsonText(name, text)}</script>`;
}

/** A "<" stands in JSON inside strings only, so writing it as an escape changes no value. */
function printJsonText(name: string, text: string): string {
  const bare = text.replace(/^\uFEFF/, "");
  if (!isJson(bare)) throw new Error(`${name}: expected JSON, found something else`);
  return bare.replace(/</g, "\\u003c");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
