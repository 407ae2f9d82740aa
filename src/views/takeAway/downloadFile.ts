import type { TakenFile } from "../../export/takenFile.ts";

/** Hands the reader a file made on this machine; nothing is fetched or sent. Works from file:// too. */
export function downloadFile({ name, type, bytes }: TakenFile): void {
  const content = typeof bytes === "string" ? bytes : new Uint8Array(bytes);
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to save only after the press was handled.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
