import { importDocument } from "../../importer/importDocument.ts";
import type { PdfImages } from "../../importer/pdf/openPdfImages.ts";
import { LIMITS } from "../../importer/readBytes.ts";
import type { ReadDocument } from "../../importer/readDocument.ts";
import { isRefusal, type Refusal, refuse } from "../../importer/refusal.ts";
import { slugOf } from "../../importer/slugOf.ts";
import { sha256 } from "./sha256.ts";
import { readSourceLines } from "./sourceLines.ts";
import type { ImportAnswer, ImportRequest } from "./workerMessages.ts";

type Request<K extends ImportRequest["kind"]> = Extract<ImportRequest, { kind: K }>;

/** The file that this worker reads; one worker reads one file, and is ended to cancel. */
interface OpenFile {
  readonly asked: Request<"read">;
  readonly sha256: string;
  readonly images: PdfImages | null;
  /** Kept so that a correction does not read the whole file again. */
  document: ReadDocument | null;
}

let file: OpenFile | null = null;
let drawing: Promise<void> = Promise.resolve();

self.addEventListener("message", (event: MessageEvent<ImportRequest>) => {
  const request = event.data;
  switch (request.kind) {
    case "read":
      void read(request);
      return;
    case "correct":
      if (file !== null) void importFile(file, request.corrections).catch(tellFailure);
      return;
    case "draw":
      drawing = drawing.then(() => draw(request));
  }
});

async function read(asked: Request<"read">): Promise<void> {
  const { bytes, cMaps } = asked;
  const isPdf = String.fromCharCode(...bytes.slice(0, 1024)).includes("%PDF-");
  try {
    const images = isPdf ? (await loadPdfReader()).openPdfImages(bytes, cMaps) : null;
    file = { asked, sha256: sha256(bytes), images, document: null };
    await importFile(file, asked.corrections);
  } catch (error) {
    tellFailure(error);
  }
}

/** A mistake of the program is told like a damaged file: the clerk can do the same about both. */
function tellFailure(error: unknown): void {
  tell(refuse("damaged", error instanceof Error ? error.message : String(error)));
}

async function importFile(open: OpenFile, corrections: Request<"correct">["corrections"]): Promise<void> {
  const { asked } = open;
  const result = await importDocument(asked.bytes, {
    limits: LIMITS,
    now: () => performance.now(),
    onPage: (page, pages) => tell({ kind: "progress", page, pages }),
    cMaps: asked.cMaps,
    readPdf: async (bytes, settings) => {
      const { readPdfDocument } = await import("../../importer/pdf/readPdfDocument.ts");
      return readOnce(open, () => readPdfDocument(bytes, settings));
    },
    readWorkbook: async (bytes, settings) => {
      const { readWorkbook } = await import("../../importer/sheet/readWorkbook.ts");
      return readOnce(open, () => readWorkbook(bytes, settings));
    },
    idOf: (body, year) => knownId(asked, body, year) ?? slugOf(body, year),
    on: asked.on,
    sha256: open.sha256,
    corrections,
  });
  if (isRefusal(result)) return tell(result);
  const lines = await readSourceLines(asked.bytes, result.budget.provenance.source.medium);
  tell({ kind: "imported", text: result.text, report: result.report, lines });
}

async function readOnce(
  open: OpenFile,
  read: () => Promise<ReadDocument | Refusal>,
): Promise<ReadDocument | Refusal> {
  if (open.document !== null) return open.document;
  const document = await read();
  if (!isRefusal(document)) open.document = document;
  return document;
}

/** Fetched for PDF files only: the PDF reader is the largest part of the site. */
function loadPdfReader() {
  return import("../../importer/pdf/openPdfImages.ts");
}

async function draw({ page, pixels }: Request<"draw">): Promise<void> {
  const drawn = (await file?.images?.draw(page, pixels)) ?? null;
  tell({ kind: "drawn", page, drawn }, drawn === null ? [] : [drawn.image]);
}

function knownId({ known }: Request<"read">, body: string, year: number): string | undefined {
  return known.find((budget) => budget.body === body && budget.year === year)?.id;
}

function tell(answer: ImportAnswer, transfer: Transferable[] = []): void {
  self.postMessage(answer, { transfer });
}
