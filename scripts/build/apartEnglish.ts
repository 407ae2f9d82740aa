import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ESTree, type Plugin, parseSync, Visitor } from "vite";

const MESSAGES = "src/i18n";
const ALL = "virtual:english";
const ENGLISH = "?english";

/**
 * Puts the English sentences of every area into one script of their own, which is fetched when a reader wants English. The
 * sources keep both languages side by side, where the type checker and the translator see them together.
 */
export function apartEnglish(root: string): Plugin {
  const folder = join(root, MESSAGES);
  return {
    name: "apart-english",
    apply: "build",
    resolveId: (id) => (id === ALL ? `\0${ALL}` : null),
    load(id) {
      if (id === `\0${ALL}`) return listAreas(folder);
      return id === join(folder, "loadEnglish.ts") ? LOADER : null;
    },
    // After the types are gone.
    transform: {
      order: "post",
      filter: { id: /\/src\/i18n\/\w+\.ts(?:\?english)?$/ },
      handler(code, id) {
        const parts = findMessages(code);
        if (parts === null) return null;
        return {
          code: id.endsWith(ENGLISH) ? keepEnglish(code, parts) : leaveEnglish(code, parts),
          map: null,
        };
      },
    },
  };
}

const LOADER = `
let isHere = false;
export function loadEnglish() {
  return isHere ? null : import("${ALL}").then(() => { isHere = true; });
}
`;

/** A module that brings the English sentences of every area and hands them over. */
function listAreas(folder: string): string {
  const areas = readdirSync(folder).flatMap((file) => {
    const [, name] =
      /export const (\w+) = defineMessages\(/.exec(readFileSync(join(folder, file), "utf8")) ?? [];
    return name === undefined ? [] : [{ name, file: join(folder, file) }];
  });
  const imports = areas.map(({ name, file }) => `import { ${name} } from "${file}${ENGLISH}";`);
  const names = areas.map(({ name }) => name).join(", ");
  return [
    ...imports,
    `import { bringEnglish } from "${join(folder, "lateMessages.ts")}";`,
    `bringEnglish({ ${names} });`,
  ].join("\n");
}

interface Call {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly chinese: string;
  readonly english: string;
}

/** `export const NAME = defineMessages(CHINESE, ENGLISH)`, of which an area has one. */
export function findMessages(code: string): Call | null {
  let found: Call | null = null;
  new Visitor({
    VariableDeclarator({ id, init }) {
      const call = id.type === "Identifier" && init?.type === "CallExpression" ? init : null;
      if (call?.callee.type !== "Identifier" || call.callee.name !== "defineMessages") return;
      const [chinese, english] = call.arguments.map(({ start, end }) => code.slice(start, end));
      if (id.type === "Identifier" && chinese !== undefined && english !== undefined)
        found = { name: id.name, start: call.start, end: call.end, chinese, english };
    },
  }).visit(parse(code));
  return found;
}

function parse(code: string): ESTree.Program {
  return parseSync("messages.ts", code).program;
}

function keepEnglish(code: string, { start, end, english }: Call): string {
  return code.slice(0, start) + english + code.slice(end);
}

function leaveEnglish(code: string, { name, start, end, chinese }: Call): string {
  const late = `lateMessages("${name}", ${chinese})`;
  return `import { lateMessages } from "./lateMessages.ts";\n${code.slice(0, start)}${late}${code.slice(end)}`;
}
