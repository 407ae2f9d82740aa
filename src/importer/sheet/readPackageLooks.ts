import { type Refusal, refuse } from "../refusal.ts";
import type { SheetPackage } from "./openPackage.ts";
import { PLAIN_LOOKS, type SheetLooks } from "./sheetLooks.ts";
import { readXmlSheetLooks } from "./xmlSheetLooks.ts";

/** The looks of every sheet of a package, in the order of the workbook. */
export function readPackageLooks({ parts, workbook }: SheetPackage): readonly SheetLooks[] | Refusal {
  const text = (name: string) => {
    const bytes = parts.get(name);
    return bytes ? new TextDecoder().decode(bytes) : "";
  };
  const slash = workbook.lastIndexOf("/");
  const folder = workbook.slice(0, slash + 1);
  const related = relations(text(`${folder}_rels/${workbook.slice(slash + 1)}.rels`), folder);
  const styles = [...related.values()].find(({ type }) => /\/styles$/.test(type));
  const indents = styleIndents(text(styles?.target ?? `${folder}styles.xml`));
  const looks: SheetLooks[] = [];
  for (const [tag] of text(workbook).matchAll(/<(?:\w{1,20}:)?sheet\s[^<>]*>/g)) {
    const part = related.get(/\s(?:\w{1,20}:)?id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "");
    if (!part || !parts.has(part.target)) return refuse("damaged", `${part?.target ?? tag} is missing`);
    if (!isWhole(text(part.target))) return refuse("damaged", `${part.target} is not whole`);
    looks.push(/\/worksheet$/.test(part.type) ? readXmlSheetLooks(text(part.target), indents) : PLAIN_LOOKS);
  }
  return looks.length === 0 ? refuse("damaged", "the workbook lists no sheet") : looks;
}

/** A part that was written to its end closes its outermost element. */
function isWhole(xml: string): boolean {
  return /<\/(?:\w{1,20}:)?(?:worksheet|chartsheet|dialogsheet|macrosheet)\s*>\s*$/.test(xml.slice(-200));
}

interface Related {
  readonly target: string;
  readonly type: string;
}

function relations(xml: string, folder: string): ReadonlyMap<string, Related> {
  const related = new Map<string, Related>();
  for (const [tag] of xml.matchAll(/<(?:\w{1,20}:)?Relationship\s[^<>]*>/g)) {
    const value = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
    const target = value("Target");
    const path = target.startsWith("/") ? target.slice(1) : `${folder}${target.replace(/^\.\//, "")}`;
    related.set(value("Id"), { target: path, type: value("Type") });
  }
  return related;
}

/** The indentation of each cell format (cellXfs of the styles), in steps. */
function styleIndents(xml: string): readonly number[] {
  const formats = /<(?:\w{1,20}:)?cellXfs[\s>][\s\S]*?<\/(?:\w{1,20}:)?cellXfs>/.exec(xml)?.[0] ?? "";
  return formats
    .split(/<(?:\w{1,20}:)?xf(?=[\s/>])/)
    .slice(1)
    .map((format) => Number(/\sindent\s*=\s*["'](\d{1,3})["']/.exec(format)?.[1] ?? "0"));
}
