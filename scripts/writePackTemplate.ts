import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { buildTemplate } from "./pack/buildTemplate.ts";

/** `writePackTemplate FILE`: builds the program of the offline pack for the command that fills it with data. */
export async function main([file = ""]: readonly string[]): Promise<number> {
  await mkdir(dirname(resolve(file)), { recursive: true });
  await writeFile(file, await buildTemplate(process.cwd()));
  return 0;
}
