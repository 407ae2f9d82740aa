import { existsSync } from "node:fs";
import { findBrowser, PACKAGE_ARGUMENTS } from "./findBrowser.ts";
import { startFirefox } from "./firefoxBrowser.ts";
import { startChromium } from "./oldBrowsersChromium.ts";
import type { AnyBrowser } from "./oldBrowsersPage.ts";
import { type ChromiumEdition, edition109, oldEdition, unpackChromium } from "./unpackChromium.ts";

/** A browser that the site has to work in; `start` is null where this machine has none. */
export type FleetMember = { readonly name: string; readonly start: (() => Promise<AnyBrowser>) | null };

/** Names the program of Firefox where it is not in a usual place. */
const FIREFOX_VARIABLE = "SUNLIT_FIREFOX";
/** Names the `bin` folder of the unpacked npm package chrome-aws-lambda 5.4.0, which holds Chromium 87. */
const CHROMIUM_87_VARIABLE = "SUNLIT_CHROMIUM_87";

const FIREFOX_PLACES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
] as const;

/** The browsers of the promise: two Chromiums come with npm, Firefox is tested where it is installed, 87 where it was fetched. */
export function fleet(): readonly FleetMember[] {
  const firefox = [process.env[FIREFOX_VARIABLE], ...FIREFOX_PLACES].find((path) => path && existsSync(path));
  const old = process.env[CHROMIUM_87_VARIABLE];
  return [
    { name: "current Chromium", start: async () => startChromium(await findBrowser()) },
    { name: "Chromium 109", start: onLinux(() => startEdition(edition109())) },
    { name: "Firefox", start: firefox === undefined ? null : () => startFirefox(firefox) },
    { name: "Chromium 87", start: old ? onLinux(() => startEdition(oldEdition("87.0.4272", old))) : null },
  ];
}

async function startEdition(edition: ChromiumEdition): Promise<AnyBrowser> {
  return startChromium({ ...(await unpackChromium(edition)), args: PACKAGE_ARGUMENTS });
}

/** What npm brings is a program for Linux on x64. */
function onLinux(start: () => Promise<AnyBrowser>): (() => Promise<AnyBrowser>) | null {
  return process.platform === "linux" && process.arch === "x64" ? start : null;
}
