import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface FileText {
  readonly name: string;
  readonly text: string;
}

/**
 * Replaces files of a folder: all are written beside their places first and moved there only when all are whole, so that a full
 * disk leaves everything as it was; where moving one of them fails, those moved before it are put back. A file that reads the same
 * already is not touched, so that a run that was killed in between is finished by the next.
 */
export async function replaceFiles(folder: string, files: readonly FileText[]): Promise<void> {
  const changed: (FileText & { readonly before: string | null })[] = [];
  for (const file of files) {
    const before = await textBefore(join(folder, file.name));
    if (before !== file.text) changed.push({ ...file, before });
  }
  const moved: typeof changed = [];
  try {
    for (const { name, text } of changed) await writeFile(partOf(folder, name), text);
    for (const file of changed) {
      await rename(partOf(folder, file.name), join(folder, file.name));
      moved.push(file);
    }
  } catch (error) {
    for (const { name } of changed) await rm(partOf(folder, name), { force: true });
    for (const { name, before } of moved)
      await (before === null ? rm(join(folder, name)) : writeFile(join(folder, name), before));
    throw error;
  }
}

async function textBefore(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}

function partOf(folder: string, name: string): string {
  return join(folder, `.${name}.${process.pid}.part`);
}
