import { TALLEST_FRAME } from "./embedMessages.ts";

/** What is measured in a frame, in px: how high the content is, and the frame itself (its width with any scroll bar). */
export interface FrameMeasure {
  readonly content: number;
  readonly frame: number;
  readonly width: number;
}

/** What the frame knows of its height so far. */
export interface FrameFollowing {
  /** The height that was asked for last; null before the first. */
  readonly asked: number | null;
  readonly measure: FrameMeasure | null;
  /** How often in a row the content changed only because the frame did. */
  readonly chases: number;
  /** How often a height was asked for since the reader last did something. */
  readonly asks: number;
}

export const NOT_FOLLOWING: FrameFollowing = { asked: null, measure: null, chases: 0, asks: 0 };

/** Content that follows its frame (100vh) would grow for ever: after so many rounds it is left as it is. */
const MOST_CHASES = 4;

/** Whatever else makes content restless, without a reader it is followed so often and no further. */
const MOST_ASKS = 40;

/** The reader did something (pressed, went elsewhere): what follows is content that changes for a reason. */
export function calmDown(before: FrameFollowing): FrameFollowing {
  return { ...before, chases: 0, asks: 0 };
}

/** The next state, and the height to ask the page around for; null where nothing is to be asked. */
export function followHeight(
  before: FrameFollowing,
  found: FrameMeasure,
): { readonly following: FrameFollowing; readonly ask: number | null } {
  const measure = { ...found, content: Math.ceil(found.content) };
  const chases = countChases(before, measure);
  const following = { ...before, measure, chases };
  const { content } = measure;
  const restless = chases > MOST_CHASES || before.asks >= MOST_ASKS;
  if (restless || content === before.asked) return { following, ask: null };
  if (!(content > 0 && content < TALLEST_FRAME)) return { following, ask: null };
  return { following: { ...following, asked: content, asks: before.asks + 1 }, ask: content };
}

function countChases({ measure: last, chases }: FrameFollowing, measure: FrameMeasure): number {
  if (last === null || last.width !== measure.width) return 0;
  if (last.content === measure.content) return chases;
  return last.frame === measure.frame ? 0 : chases + 1;
}
