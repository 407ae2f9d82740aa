/** A page in whichever browser, as far as its two drivers agree. */
export type AnyPage = {
  readonly load: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs a function in the page; it must not use anything around it. */
  readonly ask: <Given, Answer>(read: (given: Given) => Answer, given: Given) => Promise<Answer>;
  readonly click: (x: number, y: number) => Promise<void>;
  readonly press: (key: "Enter" | "Escape" | "Tab") => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What a printer would get on A4, as PDF. */
  readonly print: () => Promise<Uint8Array>;
  readonly screenshot: (path: string) => Promise<void>;
  /** Errors in the console, errors of the page and broken policy so far. */
  readonly troubles: () => readonly string[];
  /** The addresses that were asked for so far, but for those that hold their own content. */
  readonly requests: () => readonly string[];
};

/** A started browser: its version as it tells it, pages with nothing kept between them, and its end. */
export type AnyBrowser = {
  readonly version: string;
  readonly newPage: () => Promise<AnyPage>;
  readonly close: () => Promise<void>;
};

/** A function and what it is given as one expression, which every driver can evaluate. */
export function printCall<Given, Answer>(read: (given: Given) => Answer, given: Given): string {
  return `(${read.toString()})(${JSON.stringify(given) ?? "undefined"})`;
}

/** Runs in the page before anything else: tells broken policy as an error of the console, in every browser alike. */
export const TELL_VIOLATIONS = `document.addEventListener("securitypolicyviolation", (event) =>
  console.error("policy violation: " + event.violatedDirective + " " + event.blockedURI + " " + event.sample))`;

/** Whether an address asks for something: `data:` and `blob:` hold their own content. */
export function isRequest(address: string): boolean {
  return !/^(data|blob|about):/.test(address);
}
