/** Reads a file of the built site's data folder as it is served. */
export async function readPublished(base: string, file: string): Promise<unknown> {
  const answer = await fetch(`${base}data/${file}`);
  if (!answer.ok) throw new Error(`data/${file}: expected 200, found ${answer.status}`);
  return answer.json();
}
