import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createContext, runInContext } from "node:vm";

export const SITE = "https://budget.example.cn/site/";
export const SITE_ORIGIN = "https://budget.example.cn";

/** The script of the site that portals carry, as it is shipped. */
export const HOST_SCRIPT = readFileSync(resolve(import.meta.dirname, "../../../public/embed.js"), "utf8");

/** A frame on the page: its address and attributes, and what was done to it. */
export interface FakeFrame {
  readonly src: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly contentWindow: { readonly postMessage: (message: unknown, to: string) => void };
  readonly said: { readonly message: unknown; readonly to: string }[];
  readonly styles: Record<string, string>;
}

/** A portal page that the script runs on: a few elements and an address, and nothing that a browser adds. */
export interface HostPage {
  readonly frames: readonly FakeFrame[];
  readonly say: (event: {
    readonly source: unknown;
    readonly origin: string;
    readonly data: unknown;
  }) => void;
  /** Lets this much time pass, in ms. */
  readonly wait: (time: number) => void;
  readonly fragment: () => string;
  /** How often the page's address was replaced. */
  readonly replaced: () => number;
  readonly globals: () => readonly string[];
  readonly runAgain: () => void;
}

/** One frame of the page: the fragment or whole address that it shows, and its attributes. */
export function fakeFrame(address: string, attributes: Readonly<Record<string, string>> = {}): FakeFrame {
  const said: { message: unknown; to: string }[] = [];
  return {
    src: address.startsWith("#") ? `${SITE}embed.html${address}` : address,
    attributes,
    contentWindow: { postMessage: (message, to) => said.push({ message, to }) },
    said,
    styles: {},
  };
}

/** Opens a portal page with these frames at an address of this fragment, and runs the script on it. */
export function openHostPage(frames: readonly FakeFrame[], fragment = ""): HostPage {
  const listeners: Record<string, ((event: unknown) => void)[]> = {};
  const timers: { readonly at: number; readonly run: () => void }[] = [];
  const location = {
    pathname: "/col/1.html",
    search: "",
    href: `https://portal.example.cn/col/1.html${fragment}`,
  };
  let now = 0;
  let replaced = 0;
  const window = {
    postMessage: () => undefined,
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners[type] = [...(listeners[type] ?? []), listener];
    },
    setTimeout: (run: () => void, wait: number) => timers.push({ at: now + wait, run }),
    getComputedStyle: () => ({
      boxSizing: "border-box",
      borderTopWidth: "1px",
      borderBottomWidth: "1px",
      paddingTop: "4px",
      paddingBottom: "4px",
    }),
  };
  const elements = frames.map((frame) => elementOf(frame));
  const document = {
    currentScript: { src: `${SITE}embed.js` },
    readyState: "complete",
    documentElement: { contains: () => true },
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    getElementsByTagName: (name: string) => (name === "iframe" ? elements : []),
    createElement: () => ({ href: "", protocol: "https:", host: "budget.example.cn:443" }),
  };
  const history = {
    state: null,
    replaceState: (_: unknown, __: string, address: string) => {
      replaced += 1;
      location.href = `https://portal.example.cn${address}`;
    },
  };
  const context = createContext({ window, document, location, history });
  const run = () => runInContext(HOST_SCRIPT, context);
  run();
  return {
    frames,
    say: (event) => {
      for (const listener of listeners.message ?? []) listener(event);
    },
    wait: (time) => {
      now += time;
      for (const timer of timers.splice(0)) (timer.at <= now ? timer.run : () => timers.push(timer))();
    },
    fragment: () => location.href.split("#")[1] ?? "",
    replaced: () => replaced,
    globals: () => Object.keys(window),
    runAgain: run,
  };
}

function elementOf(frame: FakeFrame) {
  return {
    src: frame.src,
    contentWindow: frame.contentWindow,
    getAttribute: (name: string) => frame.attributes[name] ?? null,
    getBoundingClientRect: () => ({ top: 10, bottom: 400 }),
    style: {
      setProperty: (name: string, value: string, priority: string) => {
        frame.styles[name] = `${value} ${priority}`;
      },
    },
  };
}
