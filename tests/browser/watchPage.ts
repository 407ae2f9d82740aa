import type { BrowserContext } from "playwright-core";

/** What a page did that it should not: each entry one sentence, in the order in which it happened. */
export type Watch = { readonly troubles: readonly string[] };

/** Watches every page, frame and worker of a context for errors, broken policy and requests to foreign hosts. */
export async function watchPage(context: BrowserContext, origin: string): Promise<Watch> {
  const troubles: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error")
      troubles.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => troubles.push(`page error: ${String(error.error())}`));
  context.on("request", (request) => {
    if (isForeign(request.url(), origin)) troubles.push(`foreign request: ${request.url()}`);
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => troubles.push(`web socket: ${socket.url()}`));
  });
  await context.exposeFunction(REPORT, (violation: string) =>
    troubles.push(`policy violation: ${violation}`),
  );
  await context.addInitScript(reportViolations, REPORT);
  return { troubles };
}

const REPORT = "reportPolicyViolation";

/** Runs in the page. */
function reportViolations(name: string): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    const report: unknown = Reflect.get(window, name);
    if (typeof report === "function")
      report(`${event.effectiveDirective} refused ${event.blockedURI || "inline"}`);
  });
}

/** data: and blob: addresses do not leave the page. */
function isForeign(address: string, origin: string): boolean {
  return /^(https?|wss?|ftp|file):/.test(address) && new URL(address).origin !== origin;
}
