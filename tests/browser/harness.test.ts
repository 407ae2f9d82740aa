import { existsSync, rmSync, statSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser, type Machine } from "./findBrowser.ts";
import { openReader } from "./reader.ts";
import { type ServedSite, serveSite } from "./serveSite.ts";

const FIXTURE = join(import.meta.dirname, "fixtures/site");
const FOREIGN = "http://statistics.example/count.js";

let site: ServedSite;
let openSite: ServedSite;

beforeAll(async () => {
  site = await serveSite({ folder: FIXTURE });
  openSite = await serveSite({ folder: FIXTURE, policy: "default-src * data: 'unsafe-inline'" });
});

afterAll(async () => {
  await Promise.all([site.close(), openSite.close()]);
});

describe("findBrowser", () => {
  const bare: Machine = {
    platform: "linux",
    arch: "x64",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    isRoot: false,
    exists: () => false,
    starts: () => true,
    unpack: async () => ({ path: "/unpacked/chromium", env: { LD_LIBRARY_PATH: "/unpacked/lib" } }),
  };
  const having = (...paths: readonly string[]) => ({
    ...bare,
    exists: (path: string) => paths.includes(path),
  });

  it("takes the browser named by SUNLIT_BROWSER before any other", async () => {
    const machine = { ...having("/own/chrome", "/usr/bin/chromium"), env: { SUNLIT_BROWSER: "/own/chrome" } };
    expect(await findBrowser(machine)).toMatchObject({ source: "named", path: "/own/chrome" });
  });

  it("fails where SUNLIT_BROWSER names nothing, even with another browser at hand", async () => {
    const machine = { ...having("/usr/bin/chromium"), env: { SUNLIT_BROWSER: "/gone/chrome" } };
    await expect(findBrowser(machine)).rejects.toThrow("SUNLIT_BROWSER: expected the path of a Chromium");
  });

  it("takes an installed browser before the one of npm", async () => {
    const found = await findBrowser(having("/usr/bin/chromium"));
    expect(found).toMatchObject({ source: "installed", path: "/usr/bin/chromium", env: {} });
    expect(found.args).not.toContain("--no-sandbox");
  });

  it("knows the usual places on macOS and Windows", async () => {
    const edge = "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe";
    const windows = {
      ...having(edge),
      platform: "win32",
      env: { PROGRAMFILES: "C:\\Program Files" },
    } as const;
    expect((await findBrowser(windows)).path).toBe(edge);
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect((await findBrowser({ ...having(chrome), platform: "darwin" })).path).toBe(chrome);
  });

  it("passes over an installed browser that does not start", async () => {
    const machine = { ...having("/usr/bin/chromium-browser"), starts: () => false };
    expect((await findBrowser(machine)).source).toBe("package");
  });

  it("takes the browser of npm where none is installed", async () => {
    const found = await findBrowser(bare);
    expect(found).toMatchObject({ source: "package", path: "/unpacked/chromium" });
    expect(found.env).toEqual({ LD_LIBRARY_PATH: "/unpacked/lib" });
  });

  it("leaves the sandbox only for root", async () => {
    const found = await findBrowser({ ...having("/usr/bin/chromium"), isRoot: true });
    expect(found.args).toContain("--no-sandbox");
  });

  it("fails, and says what to do, where there is no browser at all", async () => {
    const machine = { ...bare, platform: "darwin", arch: "arm64" } as const;
    await expect(findBrowser(machine)).rejects.toThrow("found none on darwin arm64. Install one, or set");
  });
});

describe("serveSite", () => {
  it("serves files with their type, the policy and no sniffing", async () => {
    const answer = await fetch(`${site.base}page.js`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each([
    "/budget/site/missing.json",
    "/budget/site/../../harness.test.ts",
    "/budget/site/..%2f..%2fharness.test.ts",
    "/budget/site/%2e%2e/%2e%2e/harness.test.ts",
    "/budget/site/%",
    "/fonts/noto-sans-sc/../package.json",
    "/fonts/noto-sans-sc/missing.woff2",
    "/index.html",
  ])("answers 404 to %s", async (path) => {
    expect(await readStatus(path)).toBe(404);
  });

  /** `fetch` would tidy the path before it asks. */
  function readStatus(path: string): Promise<number | undefined> {
    const { hostname, port } = new URL(site.base);
    return new Promise((done, fail) => {
      get({ hostname, port, path }, (answer) => done(answer.resume().statusCode)).on("error", fail);
    });
  }
});

describe("openReader", () => {
  it("opens the built site, quietly", async () => {
    const reader = await openReader();
    expect(await reader.page.title()).not.toBe("");
    reader.expectQuiet();
  });

  it("opens a place with the screen and wishes of the reader, quietly", async () => {
    const reader = await openReader({
      base: site.base,
      place: "/2024/flows",
      width: 390,
      height: 844,
      language: "en",
      theme: "dark",
      reducedMotion: true,
      touch: true,
    });
    expect(await reader.page.locator("#place").textContent()).toBe("地址 #/2024/flows");
    const wishes = await reader.page.evaluate(() => ({
      width: innerWidth,
      language: navigator.language,
      dark: matchMedia("(prefers-color-scheme: dark)").matches,
      still: matchMedia("(prefers-reduced-motion: reduce)").matches,
      coarse: matchMedia("(pointer: coarse)").matches,
    }));
    expect(wishes).toEqual({ width: 390, language: "en", dark: true, still: true, coarse: true });
    await reader.goTo("/2024/terms");
    expect(await reader.page.locator("#place").textContent()).toBe("地址 #/2024/terms");
    reader.expectQuiet();
  });

  it("draws Chinese text in the test fonts", async () => {
    const reader = await openReader({ base: site.base });
    const loaded = await reader.page.evaluate(() =>
      [...document.fonts]
        .filter((face) => face.status === "loaded")
        .map((face) => `${face.family} ${face.weight}`),
    );
    expect(new Set(loaded.map((face) => face.replaceAll('"', "")))).toEqual(
      new Set(["Noto Sans SC 400", "Noto Sans SC 700", "Noto Serif SC 400", "Noto Serif SC 700"]),
    );
    const widths = await reader.page.evaluate(() => {
      const pen = document.createElement("canvas").getContext("2d");
      return ["Noto Sans SC", "Noto Serif SC", "monospace"].map((family) => {
        if (pen !== null) pen.font = `100px "${family}"`;
        return pen?.measureText("Sunlit").width;
      });
    });
    expect(new Set(widths).size).toBe(3);
  });

  it("catches a request to a foreign host", async () => {
    const reader = await openReader({ base: openSite.base });
    await reader.page.evaluate((address) => fetch(address).catch(() => null), FOREIGN);
    expect(reader.troubles()).toContain(`foreign request: ${FOREIGN}`);
    expect(() => reader.expectQuiet()).toThrow(FOREIGN);
  });

  it("catches a violation of the policy", async () => {
    const reader = await openReader({ base: site.base });
    await reader.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'inline'";
      document.head.append(script);
    });
    await expect.poll(() => reader.troubles()).toContain("policy violation: script-src-elem refused inline");
    expect(await reader.page.title()).toBe("某区财政局 2024 年部门预算");
  });

  it("catches console errors and page errors", async () => {
    const reader = await openReader({ base: site.base });
    await reader.page.evaluate(() => {
      console.error("表 3 not found");
      setTimeout(() => {
        throw new Error("no such row");
      });
    });
    await expect.poll(() => reader.troubles().join("\n")).toContain("page error: Error: no such row");
    expect(reader.troubles().join("\n")).toContain("console error: 表 3 not found");
  });

  it("lets a test replace an answer of the site", async () => {
    const reader = await openReader({ base: site.base });
    await reader.page.route("**/data/index.json", (route) => route.fulfill({ json: { departments: 1 } }));
    const answer = await reader.page.evaluate(async () => (await fetch("data/index.json")).json());
    expect(answer).toEqual({ departments: 1 });
    reader.expectQuiet();
  });

  it("finds what bars readers, and nothing on a sound page", async () => {
    const reader = await openReader({ base: site.base });
    expect(await reader.axe()).toEqual([]);
    await reader.page.evaluate(() => document.body.append(document.createElement("button")));
    const violations = await reader.axe();
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain("button-name: Buttons must have discernible text: button: <button>");
    reader.expectQuiet();
  });

  it("writes a picture", async () => {
    const reader = await openReader({ base: site.base, width: 400, height: 300 });
    const path = await reader.screenshot("harness");
    expect(statSync(path).size).toBeGreaterThan(1000);
    rmSync(path);
    expect(existsSync(path)).toBe(false);
  });
});
