import { ROOT_ID } from "../../model/buildFunctionTree.ts";

/** The item of the address for a node: none for the root, which is the view itself. */
export function itemOf(id: string): string | null {
  return id === ROOT_ID ? null : id;
}
