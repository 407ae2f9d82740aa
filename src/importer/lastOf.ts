/** The last entry of a list; browsers that this program serves have neither `at` nor `findLast`. */
export function lastOf<T>(list: readonly T[] | undefined): T | undefined {
  return list?.[list.length - 1];
}

/** The last entry that passes, or undefined. */
export function lastWhere<T>(list: readonly T[], passes: (entry: T) => boolean): T | undefined {
  return list[lastPlaceWhere(list, passes)];
}

/** The place of the last entry that passes, or -1. */
export function lastPlaceWhere<T>(list: readonly T[], passes: (entry: T, place: number) => boolean): number {
  for (let place = list.length - 1; place >= 0; place -= 1) {
    const entry = list[place];
    if (entry !== undefined && passes(entry, place)) return place;
  }
  return -1;
}
