import { printJson } from "../../budget/printJson.ts";
import { type Correction, parseCorrections } from "../../importer/applyCorrections.ts";
import { isRefusal } from "../../importer/refusal.ts";

/** The corrections that this window holds for a file, by the SHA-256 of its bytes; none where it keeps nothing. */
export function readKept(sha256: string): readonly Correction[] {
  const text = withStorage((storage) => storage.getItem(keyOf(sha256)));
  if (!text) return [];
  const corrections = parseCorrections(text);
  return isRefusal(corrections) ? [] : corrections;
}

/** Holds corrections until the window is closed, so that a reload or another file in between does not lose them. */
export function keepCorrections(sha256: string, corrections: readonly Correction[]): void {
  withStorage((storage) => {
    if (corrections.length === 0) storage.removeItem(keyOf(sha256));
    else storage.setItem(keyOf(sha256), printJson({ corrections: [...corrections] }));
  });
}

function keyOf(sha256: string): string {
  return `sunlit-corrections-${sha256}`;
}

/** A browser may refuse to keep anything: the corrections then last as long as the page. */
function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
}
