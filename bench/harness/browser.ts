import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../tests/browser/findBrowser.ts";

/** Starts the one Chromium that everything of a run is measured in. */
export async function startBrowser(): Promise<Browser> {
  const { path, args, env } = await findBrowser();
  return chromium.launch({ executablePath: path, args: [...args], env: { ...definedEnvironment(), ...env } });
}

function definedEnvironment(): Record<string, string> {
  const defined = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined.map(([name, value]) => [name, String(value)]));
}

/** How fast the reader's machine and network are. */
export interface Conditions {
  readonly name: string;
  /** How many times slower the processor is. */
  readonly slower: number;
  readonly network: { readonly latency: number; readonly down: number; readonly up: number } | null;
}

/** Slow 4G as Lighthouse has it: 150 ms, 1.6 Mbit/s down, 750 kbit/s up; in ms and bytes per second. */
const SLOW_4G = { latency: 150, down: 200_000, up: 93_750 } as const;

export const CONDITIONS: readonly Conditions[] = [
  { name: "full speed", slower: 1, network: null },
  { name: "CPU 4×", slower: 4, network: null },
  { name: "CPU 4×, slow 4G", slower: 4, network: SLOW_4G },
];

/** A page of a reader who was never here: a new context, nothing cached, and the browser's own protocol beside it. */
export interface FreshPage {
  readonly page: Page;
  readonly protocol: CDPSession;
  readonly close: () => Promise<void>;
}

/** Opens an empty page under conditions. */
export async function openFresh(browser: Browser, { slower, network }: Conditions): Promise<FreshPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.enable");
  await protocol.send("Network.setCacheDisabled", { cacheDisabled: true });
  if (network !== null) {
    const { latency, down, up } = network;
    await protocol.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: down,
      uploadThroughput: up,
    });
  }
  if (slower > 1) await protocol.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return { page, protocol, close: () => context.close() };
}
