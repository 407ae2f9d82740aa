import { expect } from "vitest";

/** Expects of what is read again and again until it is so: `await poll(() => title()).toBe("总览")`. Gives up after 5 s. */
export function poll<T>(read: () => T) {
  return expect.poll(read, { timeout: 5_000, interval: 25 });
}
