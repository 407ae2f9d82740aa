/** Which item a key leads to, `leave` for the list, or null where the key means nothing here. Numbers count from 1. */
export function presentTo(key: string, shown: number, count: number): number | "leave" | null {
  switch (key) {
    case "Escape":
      return "leave";
    case "ArrowRight":
    case "PageDown":
      return Math.min(shown + 1, count);
    case "ArrowLeft":
    case "PageUp":
      return Math.max(shown - 1, Math.min(1, count));
    case "Home":
      return Math.min(1, count);
    case "End":
      return count;
    default:
      return null;
  }
}
