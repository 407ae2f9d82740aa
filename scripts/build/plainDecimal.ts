import { type ESTree, type Plugin, parseSync, Visitor } from "vite";

/** What of decimal.js no sum, share or comparison of money calls; the packer leaves out what only these need. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  ...["sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh"],
  ...["sine", "cosine", "tangent", "inverseSine", "inverseCosine", "inverseTangent"],
  ...["hyperbolicSine", "hyperbolicCosine", "hyperbolicTangent"],
  ...["inverseHyperbolicSine", "inverseHyperbolicCosine", "inverseHyperbolicTangent"],
  ...["exp", "ln", "log", "log2", "log10", "naturalExponential", "naturalLogarithm", "logarithm"],
  ...["sqrt", "cbrt", "squareRoot", "cubeRoot", "pow", "toPower", "atan2", "hypot", "random"],
  ...["toBinary", "toHexadecimal", "toHex", "toOctal", "toFraction", "toNearest", "clamp", "clampedTo"],
]);

/** Takes the transcendental half of decimal.js out of the site: money is added, divided, compared and printed, no more. */
export function plainDecimal(): Plugin {
  return {
    name: "plain-decimal",
    apply: "build",
    transform: {
      filter: { id: /\/decimal\.js\/decimal\.mjs$/ },
      handler: (code) => ({ code: withoutLeftOut(code), map: null }),
    },
  };
}

/** The module without the assignments `P.sine = P.sin = …` and `Decimal.sin = …`; every other line keeps its place. */
export function withoutLeftOut(code: string): string {
  const cuts: { readonly start: number; readonly end: number }[] = [];
  new Visitor({
    ExpressionStatement: ({ expression, start, end }) => {
      const name = assignedName(expression);
      if (name !== null && LEFT_OUT.has(name)) cuts.push({ start, end });
    },
  }).visit(parseSync("decimal.mjs", code).program);
  if (cuts.length < LEFT_OUT.size / 2)
    throw new Error(`decimal.js: found ${cuts.length} of what is left out`);
  return cuts.reduceRight((text, { start, end }) => `${text.slice(0, start)};${text.slice(end)}`, code);
}

function assignedName(expression: ESTree.Expression): string | null {
  if (expression.type !== "AssignmentExpression" || expression.left.type !== "MemberExpression") return null;
  const { object, property } = expression.left;
  if (object.type !== "Identifier" || property.type !== "Identifier") return null;
  return object.name === "P" || object.name === "Decimal" ? property.name : null;
}
