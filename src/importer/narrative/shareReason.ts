import type { FileClaim } from "../../budget/schema.ts";
import { directionOf, reasonOf } from "./claimChange.ts";

/** What stands before a reason that a sentence of its own gives for several changes: 财政拨款收入支出减少的（主要原因是…）. */
const SHARED = /(?:^|[。；])[^。；]{0,40}?(增加|增长|上升|减少|下降)的?$/;

interface Shared {
  readonly claims: readonly FileClaim[];
  /** The text between the last stated figure and the reason. */
  readonly between: string;
  readonly reason: string;
}

/**
 * The claims that a reason in a sentence of its own speaks of: every change of its section in the direction it names that has
 * no reason yet, each with that reason. Empty where the sentence names no direction.
 */
export function shareReason({
  claims,
  between,
  reason,
}: Shared): ReadonlyMap<string, NonNullable<FileClaim["reason"]>> {
  const word = SHARED.exec(between)?.[1];
  if (word === undefined) return new Map();
  const direction = directionOf(word);
  const spoken = claims.filter(
    (claim) => claim.change?.direction === direction && claim.reason === undefined,
  );
  return new Map(spoken.map((claim) => [claim.id, reasonOf(reason)]));
}
