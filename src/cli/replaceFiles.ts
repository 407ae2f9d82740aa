import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface FileText {
  readonly name: string;
  readonly text: string;
}

/**
 * Replaces files of a folder: all are written beside their places first and moved there only when all are whole, so that a full
 * disk leaves everything as it was. A file that reads the same already is not touched.
 */
export async function replaceFiles(folder: string, files: readonly FileText[]): Promise<void> {
  const changed: FileText[] = [];
  for (const file of files) if (!(await readsSo(folder, file))) changed.push(file);
  try {
    for (const { name, text } of changed) await writeFile(partOf(folder, name), text);
    for (const { name } of changed) await rename(partOf(folder, name), join(folder, name));
  } catch (error) {
    for (const { name } of changed) await rm(partOf(folder, name), { force: true });
    throw error;
  }
}

async function readsSo(folder: string, { name, text }: FileText): Promise<boolean> {
  try {
    return (await readFile(join(folder, name), "utf8")) === text;
  } catch {
    return false;
  }
}

function partOf(folder: string, name: string): string {
  return join(folder, `.${name}.${process.pid}.part`);
}
