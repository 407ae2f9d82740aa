/** Who watches, null where nobody does, and the clock, in milliseconds. */
interface Watch {
  readonly progress: ((line: string) => void) | null;
  readonly now: () => number;
}

/** A reading that is shorter is not worth a word. */
const LONG = 1_000;
const EVERY = 200;

/** Says how far the reading of a file has come, once it takes long. */
export function sayProgress(file: string, { progress, now }: Watch) {
  const started = now();
  let said: number | null = null;
  return {
    onPage: (page: number, pages: number) => {
      const time = now();
      if (progress === null || time - started < LONG || time - (said ?? 0) < EVERY) return;
      said = time;
      progress(`${file}: ${page}/${pages}`);
    },
    /** Clears the line. */
    end: () => {
      if (said !== null) progress?.("");
    },
  };
}
