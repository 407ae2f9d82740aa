import { type ESTree, type Plugin, parseSync } from "vite";

/**
 * d3-shape comes as one file whose curves are classes of the old kind, `function Basis() {}` and `Basis.prototype = {}`, which the
 * packer has to keep although nobody draws a curve. Marked as free of effects, what is not used stays out of the site.
 */
export function pureShapes(): Plugin {
  return {
    name: "pure-shapes",
    apply: "build",
    transform: {
      filter: { id: /\/d3-shape\/dist\/d3-shape\.mjs$/ },
      handler: (code) => ({ code: markPure(code), map: null }),
    },
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The module with every old class as one pure expression, and the mark of purity before what is made at once. */
export function markPure(code: string): string {
  const { body } = parseSync("d3-shape.mjs", code).program;
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) => code.slice(start, end);
  const classes = new Map<string, ESTree.Node>();
  for (const node of body)
    if (node.type === "FunctionDeclaration" && node.id) classes.set(node.id.name, node);
  const edits = body.flatMap((node): readonly Edit[] => {
    const name = prototypeOwner(node);
    const made = name === null ? undefined : classes.get(name);
    if (name !== null && made) {
      const whole = `const ${name} = /*@__PURE__*/ (() => { ${textOf(made)} ${textOf(node)} return ${name}; })();`;
      return [
        { start: made.start, end: made.end, text: "" },
        { start: node.start, end: node.end, text: whole },
      ];
    }
    return callsIn(node).map(({ start }) => ({ start, end: start, text: "/*@__PURE__*/ " }));
  });
  return edits
    .sort((left, right) => right.start - left.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);
}

/** The name before `.prototype =` in a statement. */
function prototypeOwner(node: ESTree.Node): string | null {
  if (node.type !== "ExpressionStatement" || node.expression.type !== "AssignmentExpression") return null;
  const { left } = node.expression;
  if (left.type !== "MemberExpression" || left.object.type !== "Identifier") return null;
  return left.property.type === "Identifier" && left.property.name === "prototype" ? left.object.name : null;
}

/** The calls that give variables of the module their values. */
function callsIn(node: ESTree.Node): readonly ESTree.Node[] {
  if (node.type !== "VariableDeclaration") return [];
  return node.declarations.flatMap(({ init }) => (init?.type === "CallExpression" ? [init] : []));
}
