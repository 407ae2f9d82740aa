import fc from "fast-check";
import { parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";
import { BROKEN_FRAME_MESSAGES, hostileMessages } from "../../state/hostileMessages.ts";
import { type FakeFrame, fakeFrame, HOST_SCRIPT, openHostPage, SITE_ORIGIN } from "./hostPage.ts";

const HELLO = { sunlit: 1, kind: "hello" };

function from(frame: FakeFrame, data: unknown) {
  return { source: frame.contentWindow, origin: SITE_ORIGIN, data };
}

function place(address: string, home = false) {
  return { sunlit: 1, kind: "place", place: address, home };
}

describe("embed.js", () => {
  it("is JavaScript of 2009", () => {
    const newer: string[] = [];
    const add = (node: { readonly type: string }) => newer.push(node.type);
    new Visitor({
      ArrowFunctionExpression: add,
      TemplateLiteral: add,
      ClassDeclaration: add,
      SpreadElement: add,
      ForOfStatement: add,
      ChainExpression: add,
      AssignmentPattern: add,
      ObjectPattern: add,
      ArrayPattern: add,
      AwaitExpression: add,
      VariableDeclaration: (node) => node.kind !== "var" && newer.push(node.kind),
      Property: (node) => (node.shorthand || node.computed || node.method) && newer.push("property"),
      LogicalExpression: (node) => node.operator === "??" && newer.push("??"),
      CatchClause: (node) => node.param === null && newer.push("catch without a name"),
    }).visit(parseSync("embed.js", HOST_SCRIPT).program);
    expect(newer).toEqual([]);
    // A comma after the last argument is of 2017.
    expect(HOST_SCRIPT).not.toMatch(/,\s*\)/);
    expect(HOST_SCRIPT.length).toBeLessThan(12_000);
  });

  it("answers a frame's hello at its own origin, and only our frames", () => {
    const [ours, other] = [
      fakeFrame("#/-/functions"),
      fakeFrame("https://budget.example.cn/other/embed.html"),
    ];
    const page = openHostPage([ours, other]);
    expect(ours.said).toEqual([]);
    page.say(from(ours, HELLO));
    page.say(from(other, HELLO));
    expect(ours.said).toEqual([{ message: HELLO, to: SITE_ORIGIN }]);
    expect(other.said).toEqual([]);
  });

  it("sets the height with borders and padding, over the portal's own style sheet", () => {
    const frame = fakeFrame("#/-/functions");
    const page = openHostPage([frame]);
    page.say(from(frame, { sunlit: 1, kind: "height", height: 811.4 }));
    expect(frame.styles).toEqual({});
    page.wait(60);
    expect(frame.styles).toEqual({ height: "822px important", "max-height": "none important" });
  });

  it("keeps each frame's place in the page's address under the frame's name, and what others keep there", () => {
    const [first, second] = [fakeFrame("#/-/functions", { name: "gongneng" }), fakeFrame("#/-/flows")];
    const page = openHostPage([first, second], "#comments&gongneng=/-/functions/201");
    page.say(from(first, place("#/-/functions/208?basis=current-year&lang=en")));
    page.say(from(second, place("#/-/projects/%E6%8B%9B%E5%95%86")));
    page.wait(300);
    expect(page.fragment()).toBe(
      "comments&gongneng=/-/functions/208?basis=current-year%26lang=en&sunlit-2=/-/projects/%25E6%258B%259B%25E5%2595%2586",
    );
    page.say(from(first, place("#/-/functions", true)));
    page.wait(300);
    expect(page.fragment()).toBe("comments&sunlit-2=/-/projects/%25E6%258B%259B%25E5%2595%2586");
  });

  it("reopens the places of its address, as they were", () => {
    const [first, second] = [fakeFrame("#/-/functions", { name: "gongneng" }), fakeFrame("#/-/flows")];
    const page = openHostPage(
      [first, second],
      "#gongneng=/-/functions/208?basis=current-year%26lang=en&sunlit-2=/-/projects/%25E6%258B%259B",
    );
    page.say(from(first, HELLO));
    page.say(from(second, HELLO));
    expect(first.said[1]?.message).toEqual({
      sunlit: 1,
      kind: "place",
      place: "#/-/functions/208?basis=current-year&lang=en",
    });
    expect(second.said[1]?.message).toEqual({ sunlit: 1, kind: "place", place: "#/-/projects/%E6%8B%9B" });
  });

  it("does not forget the place of a frame that has not loaded yet", () => {
    const [first, second] = [fakeFrame("#/-/functions"), fakeFrame("#/-/flows")];
    const page = openHostPage([first, second], "#sunlit-2=/-/flows/basic");
    page.say(from(first, place("#/-/functions/208")));
    page.wait(300);
    expect(page.fragment()).toBe("sunlit-1=/-/functions/208&sunlit-2=/-/flows/basic");
  });

  it("hears a sandboxed frame at the origin null, and only such a one", () => {
    const [open, strict] = [fakeFrame("#/-/flows"), fakeFrame("#/-/flows", { sandbox: "allow-scripts" })];
    const page = openHostPage([open, strict]);
    const height = { sunlit: 1, kind: "height", height: 500 };
    for (const frame of [open, strict])
      page.say({ source: frame.contentWindow, origin: "null", data: height });
    page.wait(60);
    expect(open.styles.height).toBe(undefined);
    expect(strict.styles.height).toBe("510px important");
  });

  it.each([
    ["of another origin", { origin: "https://evil.example" }],
    ["of another window", { source: {} }],
    ["of no window", { source: null }],
  ])("ignores messages %s", (_, change) => {
    const frame = fakeFrame("#/-/functions");
    const page = openHostPage([frame]);
    for (const data of [HELLO, { sunlit: 1, kind: "height", height: 500 }, place("#/-/functions/208")])
      page.say({ ...from(frame, data), ...change });
    page.wait(1000);
    expect([frame.said, frame.styles, page.fragment()]).toEqual([[], {}, ""]);
  });

  it.each(BROKEN_FRAME_MESSAGES.map((message) => [message]))("ignores %j", (message) => {
    const frame = fakeFrame("#/-/functions");
    const page = openHostPage([frame]);
    page.say(from(frame, message));
    page.wait(1000);
    expect([frame.said, frame.styles, page.fragment()]).toEqual([[], {}, ""]);
  });

  it("runs once however often it stands on a page", () => {
    const frame = fakeFrame("#/-/functions");
    const page = openHostPage([frame]);
    page.runAgain();
    page.say(from(frame, HELLO));
    expect(frame.said).toHaveLength(1);
  });

  it("puts a flood together", () => {
    const frame = fakeFrame("#/-/functions");
    const page = openHostPage([frame]);
    for (let flood = 1; flood < 10_000; flood += 1) {
      page.say(from(frame, { sunlit: 1, kind: "height", height: flood }));
      page.say(from(frame, place(`#/-/functions/${flood}`)));
    }
    page.wait(300);
    expect(frame.styles.height).toBe("10009px important");
    expect([page.replaced(), page.fragment()]).toEqual([1, "sunlit-1=/-/functions/9999"]);
  });

  it("never throws, whatever a frame says, and writes nothing but heights and places", () => {
    const frame = fakeFrame("#/-/functions");
    const page = openHostPage([frame]);
    const globals = page.globals();
    fc.assert(
      fc.property(hostileMessages, (message) => {
        page.say(from(frame, message));
        page.wait(300);
        expect(page.fragment()).toMatch(/^(?:|sunlit-1=\/[^\s<>"&#]*)$/);
        expect(frame.styles.height ?? "1px important").toMatch(/^\d{1,5}px important$/);
      }),
      { numRuns: 4000 },
    );
    expect(page.globals()).toEqual(globals);
  });
});
