export interface ImportArguments {
  readonly files: readonly string[];
  readonly out: string;
  readonly corrections: string | null;
  readonly json: boolean;
  readonly id: string | null;
  readonly on: string | null;
}

export const IMPORT_USAGE =
  "import FILE… [--out DIR] [--corrections FILE] [--json] [--id ID] [--on YYYY-MM-DD]";

/** The data of the site itself. */
export const DEFAULT_OUT = "public/data";
const VALUED = ["--out", "--corrections", "--id", "--on"] as const;
type Valued = (typeof VALUED)[number];

/** The arguments of the command, or the words of what is wrong with them. */
export function parseImportArguments(args: readonly string[]): ImportArguments | string {
  const files: string[] = [];
  const values = new Map<Valued, string>();
  let json = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    const valued = VALUED.find((name) => name === arg);
    if (valued) {
      const value = args[index + 1];
      if (value === undefined || value === "" || value.startsWith("--")) return `${arg} needs a value`;
      values.set(valued, value);
      index += 1;
    } else if (arg === "--json") json = true;
    else if (arg.startsWith("--")) return `unknown option ${arg}`;
    else files.push(arg);
  }
  return check({
    files,
    out: values.get("--out") ?? DEFAULT_OUT,
    corrections: values.get("--corrections") ?? null,
    json,
    id: values.get("--id") ?? null,
    on: values.get("--on") ?? null,
  });
}

function check(found: ImportArguments): ImportArguments | string {
  if (found.files.length === 0) return "no file given";
  if (found.files.includes("")) return "a file without a name";
  if (found.id !== null && found.files.length > 1) return "--id names one budget: give one file";
  if (found.corrections !== null && found.files.length > 1)
    return "--corrections corrects one file: give one file";
  if (found.id !== null && !/^[a-z0-9][a-z0-9-]{0,99}$/.test(found.id))
    return `--id ${found.id}: a-z, 0-9 and - only`;
  if (found.on !== null && !/^\d{4}-\d{2}-\d{2}$/.test(found.on))
    return `--on ${found.on}: expected YYYY-MM-DD`;
  return found;
}
