import type { DrawnPage } from "../../views/import/source.ts";
import { type ImportAnswer, type ImportRequest, isImportAnswer } from "./workerMessages.ts";

/** The worker that reads one file, as the page sees it. */
export interface ReaderLink {
  readonly ask: (request: Exclude<ImportRequest, { kind: "draw" }>, transfer?: Transferable[]) => void;
  /** A page drawn so many pixels wide; null where it cannot be. The last pages asked for are kept. */
  readonly draw: (page: number, pixels: number) => Promise<DrawnPage | null>;
  readonly end: () => void;
}

interface LinkEvents {
  readonly onAnswer: (answer: Exclude<ImportAnswer, { kind: "drawn" }>) => void;
  readonly onFailure: () => void;
}

const PAGES_KEPT = 12;

/** Starts a worker. It is ended to cancel: reading has no other way to stop at once. */
export function startReader({ onAnswer, onFailure }: LinkEvents): ReaderLink {
  const worker = openWorker();
  if (worker === null) {
    // Told like every other failure: after the link is there.
    queueMicrotask(onFailure);
    return { ask: () => {}, draw: async () => null, end: () => {} };
  }
  const kept = new Map<number, Promise<DrawnPage | null>>();
  const waiting = new Map<number, (drawn: DrawnPage | null) => void>();
  worker.addEventListener("error", onFailure);
  worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (!isImportAnswer(data)) return;
    if (data.kind === "drawn") waiting.get(data.page)?.(data.drawn);
    else onAnswer(data);
  });
  const ask: (request: ImportRequest, transfer?: Transferable[]) => void = (request, transfer = []) =>
    worker.postMessage(request, transfer);
  const draw = (page: number, pixels: number) => {
    const before = kept.get(page);
    if (before !== undefined) return before;
    const drawn = new Promise<DrawnPage | null>((resolve) => waiting.set(page, resolve));
    kept.set(page, drawn);
    const [oldest] = kept.keys();
    if (kept.size > PAGES_KEPT && oldest !== undefined) kept.delete(oldest);
    ask({ kind: "draw", page, pixels });
    return drawn;
  };
  return { ask, draw, end: () => worker.terminate() };
}

/** null where the browser has no workers or forbids them, which it says by throwing. */
function openWorker(): Worker | null {
  try {
    return new Worker(new URL("./importWorker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
