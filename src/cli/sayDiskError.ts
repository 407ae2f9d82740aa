const WORDS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file"],
  ["EACCES", "permission denied"],
  ["EPERM", "not permitted"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "no space left on the disk"],
  ["EDQUOT", "the disk quota is used up"],
  ["ENOTDIR", "part of the path is a file, not a folder"],
  ["EISDIR", "a folder stands where the file should be"],
  ["EEXIST", "a file stands where the folder should be"],
  ["ENAMETOOLONG", "the name is too long"],
]);

/** What went wrong on the disk, in words; the system's own code where it has no words here. */
export function sayDiskError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return WORDS.get(code) ?? (code === "" ? error.message : code);
}
