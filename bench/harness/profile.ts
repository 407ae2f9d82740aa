import type { CDPSession } from "playwright-core";
import { CONDITIONS, type FreshPage, openFresh } from "./browser.ts";
import type { Kind } from "./measureDraw.ts";
import { OURS, PAGES } from "./pages.ts";
import type { Bench } from "./runLoads.ts";
import { watchFirstPicture } from "./watchFirstPicture.ts";

/** What the browser tells of where its time went; samples name nodes, the times between them are in µs. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface Scene {
  readonly kind: Kind;
  readonly size: number;
}

const SCENES: readonly Scene[] = [
  { kind: "functions", size: 15 },
  { kind: "functions", size: 1_000 },
  { kind: "functions", size: 10_000 },
  { kind: "functions", size: 100_000 },
  { kind: "flows", size: 200 },
  { kind: "flows", size: 2_000 },
];
const STEPS = ["mount", "hover", "zoom"] as const;
const MOST_LINES = 14;
/** In µs. */
const INTERVAL = 200;

/** Where the time of the site's own pictures goes: for each step the functions with the most time of their own. */
export async function profileOurs({ browser, served, pages, say }: Bench): Promise<string> {
  const address = pages.find(({ name }) => name === OURS)?.draws ?? "";
  const lines = ["# Profile", "", "Time in each function itself, in ms, of one drawing with the names kept."];
  const [conditions] = CONDITIONS;
  if (conditions === undefined) return "";
  lines.push(...(await profileLoad({ browser, served, say })));
  for (const { kind, size } of SCENES) {
    say(`profile ${kind} ${size}`);
    const fresh = await openFresh(browser, conditions);
    await fresh.page.goto(served.base + address);
    await fresh.page.waitForFunction(() => "bench" in window);
    await fresh.page.evaluate(([kind, size]) => window.bench.prepare(kind, size), [kind, size] as const);
    for (const step of STEPS)
      lines.push("", `## ${kind} ${size}: ${step}`, "", ...(await profileStep(fresh, step)));
    await fresh.close();
  }
  return `${lines.join("\n")}\n`;
}

/** The cold load of the site, its scripts not minified, with the processor slowed. */
async function profileLoad({ browser, served, say }: Pick<Bench, "browser" | "served" | "say">) {
  const conditions = CONDITIONS.find(({ slower, network }) => slower > 1 && network === null);
  const ours = PAGES.find(({ name }) => name === OURS);
  if (conditions === undefined || ours === undefined) return [];
  say("profile the load");
  const { page, protocol, close } = await openFresh(browser, conditions);
  await startProfile(protocol);
  await page.addInitScript(watchFirstPicture, ours.readiness);
  await page.goto(served.base + ours.first, { waitUntil: "commit" });
  await page.waitForFunction(() => typeof window.firstPicture?.ready === "number", null, { polling: 100 });
  const { profile } = await protocol.send("Profiler.stop");
  await close();
  return ["", `## load, ${conditions.name}`, "", ...printProfile(profile)];
}

async function startProfile(protocol: CDPSession): Promise<void> {
  await protocol.send("Profiler.enable");
  await protocol.send("Profiler.setSamplingInterval", { interval: INTERVAL });
  await protocol.send("Profiler.start");
}

async function profileStep({ page, protocol }: FreshPage, step: (typeof STEPS)[number]) {
  await startProfile(protocol);
  const result = await page
    .evaluate(async (name) => {
      await window.bench[name]();
    }, step)
    .then(() => "")
    .catch((error: Error) => `- failed: ${error.message.split("\n")[0]}`);
  const { profile } = await protocol.send("Profiler.stop");
  return result === "" ? printProfile(profile) : [result];
}

/** The functions with the most time of their own, most first; waiting is left out. */
export function printProfile({ nodes, samples = [], timeDeltas = [] }: CpuProfile): readonly string[] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const file = url === "" ? "" : ` ${url.replace(/^.*\//, "")}:${lineNumber + 1}`;
      return [id, `${functionName || "(anonymous)"}${file}`];
    }),
  );
  const times = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? "";
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  }
  return [...times]
    .filter(([name]) => name !== "(idle)")
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_LINES)
    .map(([name, time]) => `- ${time.toFixed(1)} ${name}`);
}
