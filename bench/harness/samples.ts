import { medianOf } from "./median.ts";

/** What was measured, under which conditions or at which size, on which page. */
export interface Place {
  readonly what: string;
  readonly at: string;
  readonly page: string;
}

/** All values of one place, or the reason why there are none. */
export interface Series extends Place {
  readonly values: readonly number[];
  readonly failure: string | null;
}

/** The samples of a run, in the order in which their places first came. */
export interface Samples {
  readonly add: (place: Place, value: number) => void;
  /** Says why a place has no values; further values of it are not asked for. */
  readonly fail: (place: Place, reason: string) => void;
  readonly hasFailed: (place: Place) => boolean;
  /** The median of a place, null where it was not measured. */
  readonly median: (place: Place) => number | null;
  readonly all: () => readonly Series[];
}

/** An empty record of samples. */
export function createSamples(): Samples {
  const known = new Map<string, { place: Place; values: number[]; failure: string | null }>();
  const at = (place: Place) => {
    const key = `${place.what}|${place.at}|${place.page}`;
    const found = known.get(key) ?? { place, values: [], failure: null };
    known.set(key, found);
    return found;
  };
  return {
    add: (place, value) => void at(place).values.push(value),
    fail: (place, reason) => {
      at(place).failure = reason;
    },
    hasFailed: (place) => at(place).failure !== null,
    median: (place) => {
      const { values, failure } = at(place);
      return values.length === 0 || failure !== null ? null : medianOf(values);
    },
    all: () =>
      [...known.values()]
        .filter(({ values, failure }) => values.length > 0 || failure !== null)
        .map(({ place, values, failure }) => ({ ...place, values, failure })),
  };
}
