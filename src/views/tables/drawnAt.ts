import type { Basis } from "../../budget/basis.ts";
import type { Budget, Claim } from "../../budget/budget.ts";
import { type Line, linesOf } from "../../budget/lines.ts";
import { plainName } from "../../budget/plainName.ts";
import type { SourceId } from "../../budget/sourceId.ts";
import { buildFlowGraph } from "../../model/buildFlowGraph.ts";
import { buildFunctionTree } from "../../model/buildFunctionTree.ts";
import { findPrinted, type Place } from "../../model/findPrinted.ts";
import type { FlowSubject } from "../../model/flowGraph.ts";
import type { FunctionNode } from "../../model/functionTree.ts";
import { buildProjects } from "../../model/projects.ts";
import type { Review } from "../../review/finding.ts";

/** A place in the pictures where the line of a printed figure is drawn. */
export interface DrawnPlace {
  readonly view: "functions" | "flows" | "projects";
  readonly item: string | null;
  /** The printed name of the line; "" for the whole. */
  readonly name: string;
  readonly code: string | null;
}

interface Drawing {
  readonly budget: Budget;
  readonly review: Review;
  readonly basis: Basis;
}

/** Where the pictures draw the line that a printed figure stands in; empty where none does. */
export function drawnAt(id: SourceId, drawing: Drawing): readonly DrawnPlace[] {
  const place = findPrinted(drawing.budget, id);
  return place === null ? [] : placesOf(place, drawing);
}

function placesOf(place: Place, drawing: Drawing): readonly DrawnPlace[] {
  switch (place.kind) {
    case "cell": {
      const side = place.table.columns[place.cell.column - 1]?.side;
      const line = linesOf(place.table, side).find(({ row }) => row.number === place.cell.row);
      return line ? placesOfLine(line, drawing) : [];
    }
    case "funding":
    case "target":
      return projectPlaces(place.form.project, drawing);
    case "claim":
      return placesOfClaim(place.claim, drawing);
  }
}

function placesOfLine(line: Line, drawing: Drawing): readonly DrawnPlace[] {
  if (line.role === "project") return projectPlaces(line.name, drawing);
  if (line.role === "economic-class" || line.role === "economic-item") return flowPlaces(line.name, drawing);
  if (line.role === "grand-total") return wholePlaces(drawing);
  if (line.side === "income") return sourcePlaces(line, drawing);
  return functionPlaces((node) => isNodeOf(node, line), drawing);
}

function isNodeOf(node: FunctionNode, { code, name, role }: Line): boolean {
  if (code !== null) return node.code === code;
  return role === "class" && node.level === 1 && plainName(node.name) === plainName(name);
}

const CLASS_CLAIMS: readonly Claim["subject"][] = ["appropriation-class", "general-expenditure-class"];

function placesOfClaim({ subject, item }: Claim, drawing: Drawing): readonly DrawnPlace[] {
  if (subject === "expenditure-grand-total") return wholePlaces(drawing);
  if (item === null || !CLASS_CLAIMS.includes(subject)) return [];
  return functionPlaces((node) => node.level === 1 && plainName(node.name) === plainName(item), drawing);
}

function wholePlaces({ budget, review, basis }: Drawing): readonly DrawnPlace[] {
  const tree = buildFunctionTree(budget, review.agreement, basis);
  return tree ? [{ view: "functions", item: null, name: "", code: null }] : [];
}

function functionPlaces(
  isWanted: (node: FunctionNode) => boolean,
  { budget, review, basis }: Drawing,
): readonly DrawnPlace[] {
  const tree = buildFunctionTree(budget, review.agreement, basis);
  const node = tree ? nodesBelow(tree.root).find(isWanted) : undefined;
  return node ? [{ view: "functions", item: node.id, name: node.name, code: node.code }] : [];
}

function nodesBelow(node: FunctionNode): readonly FunctionNode[] {
  return node.children.flatMap((child) => [child, ...nodesBelow(child)]);
}

function flowPlaces(name: string, { budget, review, basis }: Drawing): readonly DrawnPlace[] {
  const nodes = buildFlowGraph(budget, review.agreement, basis)?.nodes ?? [];
  const node = nodes.find(({ subject }) => economicName(subject) === name);
  return node ? [{ view: "flows", item: node.id, name, code: null }] : [];
}

function economicName(subject: FlowSubject): string | null {
  return subject.kind === "economic-class" || subject.kind === "economic-item" ? subject.name : null;
}

function sourcePlaces({ role, name }: Line, { budget, review, basis }: Drawing): readonly DrawnPlace[] {
  const nodes = buildFlowGraph(budget, review.agreement, basis)?.nodes ?? [];
  const node = nodes.find(({ subject }) => subject.kind === "source" && subject.source === role);
  return node ? [{ view: "flows", item: node.id, name, code: null }] : [];
}

function projectPlaces(name: string, drawing: Drawing): readonly DrawnPlace[] {
  const wanted = name.trim();
  const { sheets } = buildProjects(drawing.budget, drawing.review.agreement);
  if (!sheets.some((sheet) => sheet.name === wanted)) return [];
  const nodes = buildFlowGraph(drawing.budget, drawing.review.agreement, drawing.basis)?.nodes ?? [];
  const node = nodes.find(({ subject }) => subject.kind === "project" && subject.name === wanted);
  const sheet: DrawnPlace = { view: "projects", item: wanted, name: wanted, code: null };
  return node ? [sheet, { view: "flows", item: node.id, name: wanted, code: null }] : [sheet];
}
