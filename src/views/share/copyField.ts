/** How copying went. */
export type CopyState = "idle" | "copied" | "failed";

/** Copies what stands in a field: through the clipboard where the browser allows it, else by selecting it and copying the selection. */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<CopyState> {
  try {
    await navigator.clipboard.writeText(field.value);
    return "copied";
  } catch {
    field.focus();
    field.select();
    return copySelection() ? "copied" : "failed";
  }
}

/** Old browsers, and pages without https, have no other way. */
function copySelection(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
