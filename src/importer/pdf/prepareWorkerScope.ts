/**
 * What pdfjs takes for granted and a worker, or the worker of an older browser, does not have: the address of a document
 * (asked for before a character map is fetched) and `Response.bytes` (Chromium 132).
 */
export function prepareWorkerScope(): void {
  if (!("document" in globalThis))
    Object.defineProperty(globalThis, "document", { value: { baseURI: location.href } });
  if ("bytes" in Response.prototype) return;
  Object.defineProperty(Response.prototype, "bytes", {
    async value(this: Response): Promise<Uint8Array> {
      return new Uint8Array(await this.arrayBuffer());
    },
  });
}
