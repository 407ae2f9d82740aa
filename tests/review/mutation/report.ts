import { measure } from "./measure.ts";
import { printMeasure } from "./printMeasure.ts";

/** `report [BUDGETS [EACH [SEED]]]`: prints how many single faults of each kind the review finds. */
export function main(args: readonly string[]): number {
  const [budgets = 60, each = 5, seed = 4] = args.map(Number);
  process.stdout.write(`${printMeasure(measure({ budgets, each, seed }))}\n`);
  return 0;
}
