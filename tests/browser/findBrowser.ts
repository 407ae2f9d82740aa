import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type UnpackedChromium, unpackChromium } from "./unpackChromium.ts";

/** The variable that names the browser to test with, by the full path of its program. */
export const BROWSER_VARIABLE = "SUNLIT_BROWSER";

/** A browser to test with: where it came from, its program, and the flags and environment it is started with. */
export type FoundBrowser = {
  readonly source: "named" | "installed" | "package";
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

/** What findBrowser asks of the machine it runs on. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly arch: NodeJS.Architecture;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  /** Whether the program starts at all: Ubuntu's chromium-browser may be a script that only asks for a snap. */
  readonly starts: (path: string) => boolean;
  readonly unpack: () => Promise<UnpackedChromium>;
};

/**
 * Finds a Chromium: the one named by SUNLIT_BROWSER, else an installed Chromium, Chrome or Edge, else the one that
 * npm brought. Throws where there is none: a browser test is never skipped for want of a browser.
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<FoundBrowser> {
  const named = machine.env[BROWSER_VARIABLE];
  if (named) return findNamed(named, machine);
  const installed = placesOf(machine).find((path) => machine.exists(path) && machine.starts(path));
  if (installed !== undefined)
    return { source: "installed", path: installed, args: flagsFor(machine), env: {} };
  return findPackaged(machine);
}

function findNamed(path: string, machine: Machine): FoundBrowser {
  if (machine.exists(path)) return { source: "named", path, args: flagsFor(machine), env: {} };
  throw new Error(`${BROWSER_VARIABLE}: expected the path of a Chromium, found no file at ${path}`);
}

async function findPackaged(machine: Machine): Promise<FoundBrowser> {
  if (machine.platform !== "linux" || machine.arch !== "x64") {
    throw new Error(
      `Browser tests: expected an installed Chromium, Chrome or Edge, found none on ${machine.platform} ${machine.arch}. ` +
        `Install one, or set ${BROWSER_VARIABLE} to its path.`,
    );
  }
  const { path, env } = await machine.unpack();
  return { source: "package", path, args: [...flagsFor(machine), ...PACKAGED_FLAGS], env };
}

const QUIET_FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-domain-reliability",
  "--no-pings",
  "--disable-gpu",
  "--disable-quic",
  "--font-render-hinting=none",
  // Whatever a page asks for, nothing leaves this machine.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
] as const;

const ROOT_FLAGS = ["--no-sandbox", "--disable-setuid-sandbox"] as const;

/**
 * Of the flags that @sparticuz/chromium recommends, those that a bare machine needs. Not --single-process, which
 * ends the browser with its first page, and not --disable-web-security, which would switch off what is tested.
 */
const PACKAGED_FLAGS = ["--no-sandbox", "--disable-setuid-sandbox", "--no-zygote"] as const;

/** The flags of a Chromium that npm brought; those up to 109 draw nothing without a graphics process of their own. */
export const PACKAGE_ARGUMENTS: readonly string[] = [...QUIET_FLAGS, ...PACKAGED_FLAGS, "--in-process-gpu"];

function flagsFor(machine: Machine): readonly string[] {
  return machine.isRoot ? [...QUIET_FLAGS, ...ROOT_FLAGS] : QUIET_FLAGS;
}

const LINUX_NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chrome",
  "chromium-browser",
] as const;

const LINUX_PLACES = [
  "/opt/google/chrome/chrome",
  "/opt/microsoft/msedge/msedge",
  "/snap/bin/chromium",
] as const;

const MAC_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
] as const;

const WINDOWS_PLACES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
] as const;

const WINDOWS_ROOTS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"] as const;

function placesOf(machine: Machine): readonly string[] {
  if (machine.platform === "win32") {
    const roots = WINDOWS_ROOTS.flatMap((name) => machine.env[name] ?? []);
    return WINDOWS_PLACES.flatMap((place) => roots.map((root) => `${root}\\${place}`));
  }
  const onPath = LINUX_NAMES.flatMap((name) => foldersOnPath(machine).map((folder) => join(folder, name)));
  if (machine.platform === "darwin") return [...MAC_PLACES, ...onPath];
  return [...onPath, ...LINUX_NAMES.map((name) => `/usr/bin/${name}`), ...LINUX_PLACES];
}

function foldersOnPath(machine: Machine): readonly string[] {
  return (machine.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    starts: (path) => process.platform !== "linux" || spawnSync(path, ["--version"]).status === 0,
    unpack: () => unpackChromium(),
  };
}
