import "./fillGaps.ts";
import { getDocument, OPS, Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ReadSettings } from "../readBytes.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { PageContent, Word } from "./pageContent.ts";
import { type DrawnPath, rulesOf } from "./rulesOf.ts";
import { splitItem } from "./splitItem.ts";

type Document = Awaited<ReturnType<typeof getDocument>["promise"]>;
type Page = Awaited<ReturnType<Document["getPage"]>>;
type Operators = Pick<Awaited<ReturnType<Page["getOperatorList"]>>, "fnArray" | "argsArray">;
type Matrix = readonly number[];

/** A page with more marks than this is no budget but an attempt on the reader's memory. */
const MOST_ITEMS = 50_000;
const TAIL = 2048;
const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintXObject,
]);

/**
 * Words and drawn lines of every page. The only file that knows the PDF reader. Pages are released one by one, so memory does
 * not grow with the document; encrypted, damaged, cut, endless and scanned files are refused with their reason.
 */
export async function loadPdf(
  bytes: Uint8Array,
  settings: ReadSettings,
): Promise<readonly PageContent[] | Refusal> {
  if (!String.fromCharCode(...bytes.slice(-TAIL)).includes("%%EOF")) return refuse("damaged", "%%EOF");
  const started = settings.now();
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    maxImageSize: 1_000_000,
    ...(settings.cMaps === undefined ? {} : { cMapUrl: settings.cMaps, cMapPacked: true }),
  });
  try {
    const document = await task.promise;
    if (document.numPages > settings.limits.pages) return refuse("too-many-pages", String(document.numPages));
    const pages: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      if (settings.now() - started > settings.limits.milliseconds) return refuse("too-slow", `p. ${number}`);
      const page = await loadPage(document, number);
      if (page === null) return refuse("too-large", `p. ${number}`);
      pages.push(page);
      settings.onPage?.(number, document.numPages);
    }
    return pages.every((page) => page.words.length === 0) ? refuse("scanned", `${pages.length} p.`) : pages;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return name === "PasswordException"
      ? refuse("encrypted")
      : refuse("damaged", error instanceof Error ? error.message : "");
  } finally {
    await task.destroy();
  }
}

async function loadPage(document: Document, number: number): Promise<PageContent | null> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  if (content.items.length > MOST_ITEMS) return null;
  const words: Word[] = content.items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const matrix: Matrix = Util.transform(viewport.transform, item.transform);
    return splitItem({ text: item.str, matrix, width: item.width });
  });
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules = rulesOf(pathsOf({ fnArray, argsArray }, viewport.transform));
  const picture = words.length === 0 && fnArray.some((operator) => PICTURES.has(operator));
  page.cleanup();
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    words,
    rules,
    ...(picture ? { picture } : {}),
  };
}

/** The painted paths of a page with the matrix that holds where each is painted. */
function pathsOf({ fnArray, argsArray }: Operators, viewport: Matrix): readonly DrawnPath[] {
  const paths: DrawnPath[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = viewport;
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? viewport;
    else if (operator === OPS.transform && Array.isArray(args)) matrix = Util.transform([...matrix], args);
    else if (operator === OPS.constructPath && Array.isArray(args) && paths.length < MOST_ITEMS) {
      const [paint, data]: readonly unknown[] = args;
      const stroked = paint === OPS.stroke || paint === OPS.closeStroke || paint === OPS.fillStroke;
      if (paint !== OPS.endPath && Array.isArray(data))
        paths.push({ numbers: numbersIn(data[0]), matrix, stroked });
    }
  });
  return paths;
}

function numbersIn(data: unknown): readonly number[] {
  if (data instanceof Float32Array) return [...data];
  return Array.isArray(data) ? data.filter((entry) => typeof entry === "number") : [];
}
