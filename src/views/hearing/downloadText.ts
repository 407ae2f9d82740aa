import { downloadFile } from "../takeAway/downloadFile.ts";

/** Hands the reader a text made on this machine, as a file that no browser opens by itself. */
export function downloadText(name: string, text: string): void {
  downloadFile({ name, type: "application/octet-stream", bytes: text });
}
