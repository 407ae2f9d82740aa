/** Where the build puts the program of the offline pack, seen from the page. Text, so that nobody opens it as a page. */
export const PACK_TEMPLATE = "pack/program.txt";

/** Fetches the program of the offline pack; rejects where it cannot be had. */
export async function readPackTemplate(): Promise<string> {
  const response = await fetch(PACK_TEMPLATE);
  if (!response.ok) throw new Error(`${PACK_TEMPLATE}: ${response.status}`);
  return response.text();
}
