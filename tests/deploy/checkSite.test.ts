import { describe, expect, it } from "vitest";
import { askSite } from "../../src/cli/check/askSite.ts";
import { main } from "../../src/cli/checkSite.ts";
import { type Fault, rightAnswer, type Said, SITE_FILES, serveSmallSite } from "./servedSite.ts";

/** Runs the command against a small site over the network of this machine. */
async function check(fault: Fault, ...args: readonly string[]) {
  const site = await serveSmallSite(fault);
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await main([site.base, ...args], {
    ask: askSite,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  await site.close();
  return { code, printed: printed.join("\n").replaceAll(site.base, "/"), complaints };
}

/** The right answers, but for the files of these paths. */
function but(paths: RegExp, change: (right: Said) => Partial<Said>): Fault {
  return (path, right) => (paths.test(path) ? { ...right, ...change(right) } : right);
}

function withHeader(paths: RegExp, name: string, value: string): Fault {
  return but(paths, ({ headers }) => ({ headers: { ...headers, [name]: value } }));
}

const PORTAL = ["--portal", "https://www.portal.example"];

describe("check-site", () => {
  it("finds nothing wrong where the site is served as the shipped configurations do", async () => {
    const { code, printed } = await check((_, right) => right, ...PORTAL);
    expect(printed).toBe("/：查了 16 个文件\n没有发现问题。");
    expect(code).toBe(0);
  });

  it.each<readonly [string, Fault, string]>([
    [
      "a view that was not uploaded",
      but(/View/, () => ({ status: 404 })),
      "/assets/View-1a2b3c4d.js：页面要的文件不在：上传不完整，或 index.html 还是旧的（应为 200，实为 404）",
    ],
    [
      "a fallback page",
      (path, right) => (SITE_FILES[path] === undefined ? rightAnswer("") : right),
      "/assets/absent-00000000.js：不存在的地址给了网页而不是 404：请关掉“找不到就回首页”（应为 404，实为 200）",
    ],
    [
      "a script served as text",
      withHeader(/first.*js/, "content-type", "text/plain"),
      "/assets/first-0a1b2c3d.js：文件类型（Content-Type）不对（应为 text/javascript，实为 text/plain）",
    ],
    [
      "a page without a policy",
      withHeader(/^$/, "content-security-policy", ""),
      "/：缺少 Content-Security-Policy",
    ],
    [
      "inline scripts allowed",
      withHeader(
        /^$/,
        "content-security-policy",
        "script-src 'self' 'unsafe-inline'; default-src 'self' data:; frame-ancestors 'self'",
      ),
      "/：Content-Security-Policy 太松（应为 script-src 'self'，实为 script-src 'unsafe-inline'）",
    ],
    [
      "a policy that forbids the worker",
      withHeader(
        /^$/,
        "content-security-policy",
        "default-src 'self'; img-src 'self' data:; worker-src 'none'; frame-ancestors 'self'",
      ),
      "/：Content-Security-Policy 太紧，网站会缺一部分（应为 worker-src 'self'，实为 'none'）",
    ],
    [
      "a portal that is not let in",
      withHeader(
        /embed.html/,
        "content-security-policy",
        "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'",
      ),
      "/embed.html：门户不能用 iframe 嵌入这一页（应为 frame-ancestors https://www.portal.example，实为 frame-ancestors 'self'）",
    ],
    [
      "a page that anybody may frame",
      withHeader(/^$/, "content-security-policy", "default-src 'self'; img-src 'self' data:"),
      "/：任何网站都能把这一页放进框里（应为 frame-ancestors 'self'）",
    ],
    [
      "a page that is kept for a day",
      withHeader(/^$/, "cache-control", "max-age=86400"),
      "/：浏览器会把它存得太久，更新后读者仍看到旧的（应为 no-cache，实为 max-age=86400）",
    ],
    [
      "data for ever",
      withHeader(/index.json/, "cache-control", "immutable, max-age=31536000"),
      "/data/index.json：浏览器会把它存得太久，更新后读者仍看到旧的（应为 max-age=300，实为 immutable, max-age=31536000）",
    ],
    [
      "no nosniff",
      withHeader(/glossary/, "x-content-type-options", ""),
      "/data/glossary.json：缺少 X-Content-Type-Options（应为 nosniff，实为 –）",
    ],
    [
      "a half-written budget",
      but(/qingxi/, ({ text }) => ({ text: text.slice(0, 900) })),
      "/data/qingxi-archive-2024.json：数据不对（应为 JSON，实为 not-json",
    ],
    [
      "another version of the format",
      but(/qingxi/, ({ text }) => ({ text: text.replace('"version": 1', '"version": 2') })),
      "/data/qingxi-archive-2024.json：数据不对（应为 1，实为 version unknown-version 2）",
    ],
    [
      "another budget than the catalogue says",
      but(/qingxi/, ({ text }) => ({ text: text.replace('"qingxi-archive-2024"', '"qingxi-archive-2023"') })),
      "/data/qingxi-archive-2024.json：与目录里写的不是同一份（应为 qingxi-archive-2024，实为 qingxi-archive-2023）",
    ],
    [
      "a catalogue that names a file elsewhere",
      but(/index.json/, ({ text }) => ({
        text: text.replace('"qingxi-archive-2024.json"', '"//evil.example/x.json"'),
      })),
      'budgets[0].file wrong-value "//evil.example/x.json"',
    ],
    ["something else altogether", but(/^$/, () => ({ text: "<h1>It works!</h1>" })), "/：这里不是本站的页面"],
  ])("exits 1 and says so: %s", async (_, fault, said) => {
    const { code, printed } = await check(fault, ...PORTAL);
    expect(printed).toContain(said);
    expect(code).toBe(1);
  });

  it.each<readonly [string, Fault, string]>([
    [
      "compression",
      withHeader(/first.*js/, "content-encoding", "identity"),
      "/assets/first-0a1b2c3d.js: is sent without compression",
    ],
    [
      "assets",
      withHeader(/View/, "cache-control", "no-cache"),
      "bears a hash in its name and could be kept for a year",
    ],
    [
      "first page",
      but(/^$/, ({ text }) => ({ text: `${text}<main data-index-hash="${"0".repeat(64)}">` })),
      "was changed after the build",
    ],
  ])("exits 0 where the site is only slow: %s", async (_, fault, said) => {
    const { code, printed } = await check(fault, ...PORTAL, "--lang", "en");
    expect(printed).toContain("Could be faster: 1");
    expect(printed).toContain(said);
    expect(code).toBe(0);
  });

  it("prints records for programs", async () => {
    const { printed } = await check(
      withHeader(/^$/, "cache-control", "max-age=86400"),
      "--json",
      "--lang",
      "en",
    );
    expect(JSON.parse(printed)).toEqual({
      base: "/",
      checked: 16,
      problems: [
        {
          severity: "wrong",
          kind: "kept-too-long",
          address: "/",
          expected: "no-cache",
          found: "max-age=86400",
          text: "/: is kept too long: readers go on seeing the old one (expected no-cache, found max-age=86400)",
        },
      ],
    });
  });

  it("exits 2 where nothing answers, and where it is asked for nothing", async () => {
    const printed: string[] = [];
    const effects = {
      ask: askSite,
      print: (text: string) => printed.push(text),
      complain: (text: string) => printed.push(text),
    };
    expect(await main(["http://127.0.0.1:9/"], effects)).toBe(2);
    expect(printed.join()).toContain("http://127.0.0.1:9/：连不上");
    for (const args of [
      [],
      ["ftp://a.example/"],
      ["https://a.example/", "--portal", "x"],
      ["https://a.example/", "--lang", "constructor"],
    ])
      expect(await main(args, effects), args.join(" ")).toBe(2);
  });
});
