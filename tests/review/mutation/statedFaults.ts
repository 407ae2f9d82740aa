import { fileOfBudget } from "../../../src/budget/printBudget.ts";
import { changeDigit } from "./cellFaults.ts";
import type { Fault, FaultKind, Sound } from "./fault.ts";
import type { Random } from "./random.ts";

/** Faults in what the narrative and the target forms state. */
export const STATED_FAULTS: readonly FaultKind[] = [
  { name: "a digit changed in the narrative", beyond: "", put: changeClaim },
  {
    name: "a percentage off by 0.05 or more",
    beyond: "",
    put: changeShare,
  },
  { name: "a digit changed in a target form", beyond: "", put: changeForm },
];

function changeClaim({ budget }: Sound, random: Random): Fault | null {
  const file = fileOfBudget(budget);
  const claim = random.pick(file.narrative.claims.filter((entry) => entry.amount !== undefined));
  const text = claim?.amount && changeDigit(claim.amount.text, random);
  if (!claim?.amount || !text) return null;
  claim.amount.text = text;
  return { file, place: { holder: claim.id, row: null, source: `${claim.id}.amount` } };
}

function changeShare({ budget }: Sound, random: Random): Fault | null {
  const file = fileOfBudget(budget);
  const claim = random.pick(file.narrative.claims.filter((entry) => entry.share !== undefined));
  if (claim?.share === undefined) return null;
  const off = (5 + random.int(995)) / 100;
  claim.share = (Number(claim.share) + (Number(claim.share) > 50 ? -off : off)).toFixed(2);
  return { file, place: { holder: claim.id, row: null, source: `${claim.id}.share` } };
}

function changeForm({ budget }: Sound, random: Random): Fault | null {
  const file = fileOfBudget(budget);
  const form = random.pick(file.forms);
  const phase = random.pick(["period", "annual"] as const);
  const entry = form && phase && random.pick(form.funding[phase]);
  const text = entry && changeDigit(entry.text, random);
  if (!form || !entry || !text) return null;
  entry.text = text;
  return { file, place: { holder: form.id, row: null, source: `${form.id}.${phase}.${entry.role}` } };
}
