const missing = new WeakSet<Error>();

/** Remembers which errors are of parts of the program that could not be fetched, each said in its browser's own words. */
export function watchMissingParts(window: Window): void {
  window.addEventListener("vite:preloadError", ({ payload }) => missing.add(payload));
}

/** Whether an error is that of a part of the program which is not there: after a new deployment, or without a network. */
export function isMissingPart(error: Error): boolean {
  return missing.has(error);
}

/** Whether this page was already loaded anew by hand, so that doing so again promises little. */
export function wasReloaded(performance: Performance): boolean {
  return performance
    .getEntriesByType("navigation")
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === "reload");
}

/**
 * Loads the page anew, past the browser's store: the in-app browsers of messengers keep an old page for days, which names parts
 * that are gone. The place in the address stays.
 */
export async function reloadFresh({ location }: Window): Promise<void> {
  const page = location.href.replace(/#.*$/s, "");
  await fetch(page, { cache: "reload" }).catch(() => null);
  location.reload();
}
