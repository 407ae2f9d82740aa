import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

const SHARED = resolve("../shared");

/** The published documents that lie beside the project, those of the longest budget first; none where they are not there. */
export function publishedFiles(): readonly string[] {
  const folders = ["documents", "seed"]
    .map((name) => resolve(SHARED, name))
    .filter((path) => existsSync(path));
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => resolve(folder, name)))
    .filter((file) => /\.(?:pdf|txt)$/.test(file))
    .toSorted((one, other) => Number(other.includes("/05-")) - Number(one.includes("/05-")));
}
