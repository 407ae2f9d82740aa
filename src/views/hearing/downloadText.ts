/** Hands the reader a file made on this machine; nothing is fetched or sent. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to save only after the press was handled.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
