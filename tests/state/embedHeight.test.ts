import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calmDown,
  type FrameFollowing,
  followHeight,
  NOT_FOLLOWING,
} from "../../src/state/embed/embedHeight.ts";

/** A page around that obeys: the heights asked for, until none is asked or after so many rounds. */
function askedFor(
  content: (frame: number, width: number) => number,
  rounds = 60,
  obeys = (px: number) => px,
) {
  const asked: number[] = [];
  let following: FrameFollowing = NOT_FOLLOWING;
  let frame = 300;
  for (let round = 0; round < rounds; round += 1) {
    const next = followHeight(following, { content: content(frame, 640), frame, width: 640 });
    following = next.following;
    if (next.ask === null) continue;
    asked.push(next.ask);
    frame = obeys(next.ask);
  }
  return asked;
}

describe("followHeight", () => {
  it("asks once for content that stays", () => {
    expect(askedFor(() => 812)).toEqual([812]);
  });

  it("asks for whole pixels, so that nothing of the last one is cut off", () => {
    expect(askedFor(() => 811.2)).toEqual([812]);
    expect(
      askedFor(
        () => 811.2,
        60,
        (px) => px - 0.4,
      ),
    ).toEqual([812]);
  });

  it("stops with content of 100vh at once and with 100vh and more after a few rounds", () => {
    expect(askedFor((frame) => frame)).toEqual([300]);
    expect(askedFor((frame) => frame + 20)).toEqual([320, 340, 360, 380, 400]);
  });

  it("stops with content that is higher in a higher frame, and with content that sways against it", () => {
    expect(askedFor((frame) => frame * 2).length).toBeLessThanOrEqual(6);
    expect(askedFor((frame) => (frame > 500 ? 480 : 520)).length).toBeLessThanOrEqual(6);
  });

  it("stops with content that is restless by itself, until the reader does something", () => {
    let following: FrameFollowing = NOT_FOLLOWING;
    let asks = 0;
    const look = (content: number) => {
      const next = followHeight(following, { content, frame: 300, width: 640 });
      following = next.following;
      asks += next.ask === null ? 0 : 1;
    };
    for (let round = 0; round < 1000; round += 1) look(500 + (round % 2));
    expect(asks).toBe(40);
    following = calmDown(following);
    look(700);
    expect(asks).toBe(41);
  });

  it("follows what the reader opens and closes", () => {
    let following: FrameFollowing = NOT_FOLLOWING;
    const asked = [500, 900, 500].map((content, index) => {
      const next = followHeight(following, { content, frame: [300, 500, 900][index] ?? 0, width: 640 });
      following = followHeight(next.following, { content, frame: content, width: 640 }).following;
      return next.ask;
    });
    expect(asked).toEqual([500, 900, 500]);
  });

  it("begins anew in another width", () => {
    let following: FrameFollowing = NOT_FOLLOWING;
    let frame = 300;
    for (let round = 0; round < 20; round += 1) {
      const next = followHeight(following, { content: frame + 20, frame, width: 640 });
      following = next.following;
      frame = next.ask ?? frame;
    }
    expect(followHeight(following, { content: 900, frame, width: 320 }).ask).toBe(900);
  });

  it.each([0, -4, 20_000, Number.NaN, Number.POSITIVE_INFINITY])("asks for no height of %d", (content) => {
    expect(followHeight(NOT_FOLLOWING, { content, frame: 300, width: 640 }).ask).toBe(null);
  });

  it("asks a finite number of times, whatever the content does", () => {
    const sizes = fc.array(fc.double({ min: 1, max: 19_000, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, fc.double({ min: -1, max: 2, noNaN: true }), (bases, factor) => {
        let turn = 0;
        const content = (frame: number) => (bases[turn++ % bases.length] ?? 1) + frame * factor;
        expect(askedFor(content, 500).length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 1000 },
    );
  });
});
