import "./fillGaps.ts";
// Its own worker cannot be nested in ours: this module hands pdfjs the code of that worker instead.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { prepareWorkerScope } from "./prepareWorkerScope.ts";

/** A page of a PDF as a picture. Width and height are points, as the boxes of cells are; the image has its own pixels. */
export interface PdfImage {
  readonly width: number;
  readonly height: number;
  readonly image: ImageBitmap;
}

/** Draws the pages of one PDF. */
export interface PdfImages {
  /** The page drawn so many pixels wide; null where there is no such page or it cannot be drawn. */
  readonly draw: (page: number, pixels: number) => Promise<PdfImage | null>;
}

/** The most pixels of a picture, so that a page of absurd size stays drawable. */
const MOST_PIXELS = 16_000_000;

/**
 * Opens a PDF to draw its pages; in a browser's worker only. Letters are drawn as paths, no script is evaluated and no
 * WebAssembly used, so that a strict content security policy holds.
 */
export function openPdfImages(bytes: Uint8Array, cMaps: string): PdfImages {
  prepareWorkerScope();
  let opened: ReturnType<typeof openPdf> | null = null;
  return {
    draw: async (number, pixels) => {
      try {
        // Opened with the first picture only: a file that is refused is not opened twice.
        opened ??= openPdf(bytes, cMaps);
        return await drawPage(await (await opened).getPage(number), pixels);
      } catch {
        return null;
      }
    },
  };
}

function openPdf(bytes: Uint8Array, cMaps: string): Promise<Document> {
  const settings = {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    cMapUrl: cMaps,
    cMapPacked: true,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
  };
  return getDocument({ data: bytes.slice(), ...settings }).promise;
}

type Document = Awaited<ReturnType<typeof getDocument>["promise"]>;
type Page = Awaited<ReturnType<Document["getPage"]>>;

async function drawPage(page: Page, pixels: number): Promise<PdfImage | null> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(pixels / width, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext("2d");
  if (!isDrawable(context)) return null;
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  page.cleanup();
  return { width, height, image: canvas.transferToImageBitmap() };
}

/** What pdfjs asks of a canvas on the page, the context of one off the page can do too. */
function isDrawable(context: object | null): context is CanvasRenderingContext2D {
  return context !== null && "drawImage" in context;
}

interface Drawing {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** The canvases that pdfjs draws parts of a page on. */
class OffscreenCanvases {
  create(width: number, height: number): Drawing {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext("2d") };
  }
  reset({ canvas }: Drawing, width: number, height: number): void {
    if (canvas === null) return;
    canvas.width = width;
    canvas.height = height;
  }
  destroy(drawing: Drawing): void {
    drawing.canvas = null;
    drawing.context = null;
  }
}

/** Filters are elements of a page, which a worker does not have; no budget is printed with one. */
class NoFilters {
  addFilter(): string {
    return "none";
  }
  addHCMFilter(): string {
    return "none";
  }
  addAlphaFilter(): string {
    return "none";
  }
  addLuminosityFilter(): string {
    return "none";
  }
  addHighlightHCMFilter(): string {
    return "none";
  }
  destroy(): void {}
}
