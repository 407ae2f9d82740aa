import { sha256 } from "./import/sha256.ts";

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits: the browser's own where it has one, which it lacks on pages without https. */
export async function hashText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  // Not there without https, whatever the types say.
  const own: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  return own ? hexadecimal(await own.digest("SHA-256", bytes)) : sha256(bytes);
}

function hexadecimal(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
