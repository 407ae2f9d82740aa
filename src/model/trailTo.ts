import type { FunctionNode } from "./functionTree.ts";

/**
 * The nodes from a node to the one of an id inside it; null for an unknown id. A code is looked for under the codes it begins
 * with, so that a tree of a hundred thousand lines is not walked through.
 */
export function trailTo(node: FunctionNode, id: string): readonly FunctionNode[] | null {
  return trailAlongCodes(node, id) ?? trailAnywhere(node, id);
}

function trailAlongCodes(top: FunctionNode, id: string): readonly FunctionNode[] | null {
  const trail = [top];
  for (let node: FunctionNode | undefined = top; node !== undefined; ) {
    if (node.id === id) return trail;
    node = node.children.find(({ code }) => code !== null && id.startsWith(code));
    if (node !== undefined) trail.push(node);
  }
  return null;
}

function trailAnywhere(node: FunctionNode, id: string): readonly FunctionNode[] | null {
  if (node.id === id) return [node];
  for (const child of node.children) {
    const trail = trailAnywhere(child, id);
    if (trail) return [node, ...trail];
  }
  return null;
}
