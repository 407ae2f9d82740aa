import type { Budget } from "../../budget/budget.ts";
import { parseBudgetText } from "../../budget/parseBudget.ts";
import { type Correction, parseCorrections } from "../../importer/applyCorrections.ts";
import { LIMITS } from "../../importer/readBytes.ts";
import { isRefusal, type Refusal, refuse } from "../../importer/refusal.ts";
import type { DrawnPage } from "../../views/import/source.ts";
import type { ImportState, ReadFile } from "./importState.ts";
import { keepCorrections, readKept } from "./keptCorrections.ts";
import { type ReaderLink, startReader } from "./readerLink.ts";
import type { ImportAnswer, KnownBudget } from "./workerMessages.ts";

/** The reading of one file. It outlives the import page, so that the clerk comes back to it from the preview. */
let state: ImportState = { kind: "waiting" };
let reader: ReaderLink | null = null;
let patience = 0;
let asked: readonly Correction[] = [];
let offered: readonly Correction[] = [];
let taken: readonly Correction[] = [];
const watchers = new Set<() => void>();

/** After the last page the tables are built. */
const LONGEST = LIMITS.milliseconds + 60_000;

export function readImport(): ImportState {
  return state;
}

export function watchImport(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Reads a file in a worker of its own; what was read before is given up. */
export async function openImport(file: File, known: readonly KnownBudget[]): Promise<void> {
  closeImport();
  const { name, size } = file;
  const refused = (refusal: Refusal) => void change({ kind: "refused", name, refusal });
  if (size > LIMITS.bytes) return refused(refuse("too-large", `${size} bytes`));
  const begun = change({ kind: "reading", name, progress: null });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (state !== begun) return;
  if (bytes === null) return refused(refuse("unreadable"));
  reader = startReader({
    onAnswer: (answer) => take(name, answer),
    onFailure: () => {
      endReader();
      change({ kind: "failed", name });
    },
  });
  const read = { kind: "read", bytes: new Uint8Array(bytes), corrections: [], known, on: today() } as const;
  reader.ask({ ...read, cMaps: new URL("pdf/cmaps/", document.baseURI).href }, [bytes]);
  patience = window.setTimeout(() => {
    endReader();
    refused(refuse("too-slow"));
  }, LONGEST);
}

/** Gives up the file: stops its reading and forgets it. */
export function closeImport(): void {
  endReader();
  asked = [];
  offered = [];
  taken = [];
  change({ kind: "waiting" });
}

/** Puts a cell right, or again if it was before. */
export function correctCell(correction: Correction): void {
  if (state.kind !== "read") return;
  applyAll([...state.corrections.filter(({ place }) => place !== correction.place), correction]);
}

export function withdrawCorrection(place: string): void {
  if (state.kind !== "read") return;
  applyAll(state.corrections.filter((correction) => correction.place !== place));
}

/** Applies a file of corrections in place of those in force. */
export async function openCorrections(file: File): Promise<void> {
  const text = await file.text().catch(() => "");
  const corrections = parseCorrections(text.replace(/^\uFEFF/, ""));
  if (state.kind !== "read") return;
  if (isRefusal(corrections)) return void change({ ...state, correcting: corrections });
  taken = corrections;
  applyAll(corrections);
}

/** Applies the corrections that this window held for the file, or lets go of them. */
export function answerOffer(use: boolean): void {
  if (state.kind !== "read") return;
  const { corrections } = state;
  const held = offered.filter(({ place }) => !corrections.some((correction) => correction.place === place));
  offered = [];
  if (use) {
    applyAll([...held, ...corrections]);
    return;
  }
  keep(state.budget, corrections);
  change({ ...state, offered });
}

/** The clerk has the corrections in force in a file: nothing is lost with the window. */
export function noteTaken(): void {
  if (state.kind !== "read") return;
  taken = state.corrections;
  change({ ...state, taken });
}

export function drawPage(page: number, pixels: number): Promise<DrawnPage | null> {
  return reader?.draw(page, pixels) ?? Promise.resolve(null);
}

function applyAll(corrections: readonly Correction[]): void {
  if (state.kind !== "read" || reader === null) return;
  asked = corrections;
  change({ ...state, offered, correcting: { kind: "busy" } });
  reader.ask({ kind: "correct", corrections });
}

function take(name: string, answer: Exclude<ImportAnswer, { kind: "drawn" }>): void {
  switch (answer.kind) {
    case "progress":
      if (state.kind === "reading")
        change({ ...state, progress: { page: answer.page, pages: answer.pages } });
      return;
    case "refused":
      window.clearTimeout(patience);
      // A correction that cannot be: the reading before it stays.
      change(
        state.kind === "read" ? { ...state, correcting: answer } : { kind: "refused", name, refusal: answer },
      );
      return;
    case "imported": {
      window.clearTimeout(patience);
      const { kind: _, ...imported } = answer;
      const parsed = parseBudgetText(imported.text);
      if (!parsed.ok) return void change({ kind: "refused", name, refusal: refuse("invalid") });
      takeBudget({ ...imported, name, budget: parsed.value });
    }
  }
}

function takeBudget(read: Pick<ReadFile, "name" | "budget" | "text" | "report" | "lines">): void {
  const isFirst = state.kind !== "read";
  if (isFirst) offered = readKept(read.budget.provenance.source.sha256);
  else keep(read.budget, asked);
  const correcting = { kind: isFirst ? "untouched" : "done" } as const;
  change({ ...read, kind: "read", corrections: asked, offered, taken, correcting });
}

/** What was offered and not answered stays held beside what is in force. */
function keep({ provenance }: Budget, corrections: readonly Correction[]): void {
  keepCorrections(provenance.source.sha256, [...corrections, ...offered]);
}

function endReader(): void {
  window.clearTimeout(patience);
  reader?.end();
  reader = null;
}

/** What was corrected and not taken away is gone with the window: the browser asks before it closes. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
  event.returnValue = "";
}

function change(next: ImportState): ImportState {
  state = next;
  const isLost = next.kind === "read" && next.corrections.length > 0 && next.corrections !== next.taken;
  if (isLost) window.addEventListener("beforeunload", askBeforeLeaving);
  else window.removeEventListener("beforeunload", askBeforeLeaving);
  for (const watcher of watchers) watcher();
  return next;
}

/** The day by the reader's clock. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
