import type { Wording } from "../../review/finding.ts";

/** What can be wrong with a deployed site; `wrong` breaks or endangers it, `slow` only costs its readers time. */
const KINDS = {
  unreachable: ["wrong", { zh: "连不上", en: "cannot be reached" }],
  status: ["wrong", { zh: "取不到", en: "is not there" }],
  "old-index": [
    "wrong",
    {
      zh: "页面要的文件不在：上传不完整，或 index.html 还是旧的",
      en: "a file the page needs is not there: the upload is incomplete, or index.html is an old one",
    },
  ],
  "fallback-page": [
    "wrong",
    {
      zh: "不存在的地址给了网页而不是 404：请关掉“找不到就回首页”",
      en: "an address that does not exist is answered with a page instead of 404: turn the fallback page off",
    },
  ],
  "not-the-site": ["wrong", { zh: "这里不是本站的页面", en: "this is no page of the site" }],
  type: ["wrong", { zh: "文件类型（Content-Type）不对", en: "has the wrong Content-Type" }],
  "no-nosniff": ["wrong", { zh: "缺少 X-Content-Type-Options", en: "has no sound X-Content-Type-Options" }],
  "no-referrer-policy": [
    "wrong",
    {
      zh: "Referrer-Policy 缺少，或会把完整地址告诉别的网站",
      en: "has no Referrer-Policy, or one that tells whole addresses to other sites",
    },
  ],
  "no-policy": ["wrong", { zh: "缺少 Content-Security-Policy", en: "has no Content-Security-Policy" }],
  "loose-policy": [
    "wrong",
    { zh: "Content-Security-Policy 太松", en: "has a Content-Security-Policy that allows too much" },
  ],
  "tight-policy": [
    "wrong",
    {
      zh: "Content-Security-Policy 太紧，网站会缺一部分",
      en: "has a Content-Security-Policy under which a part of the site does not work",
    },
  ],
  "not-frameable": [
    "wrong",
    { zh: "门户不能用 iframe 嵌入这一页", en: "cannot be shown in a frame by the portal" },
  ],
  "framed-by-anyone": [
    "wrong",
    { zh: "任何网站都能把这一页放进框里", en: "can be put into a frame by any site" },
  ],
  "kept-too-long": [
    "wrong",
    {
      zh: "浏览器会把它存得太久，更新后读者仍看到旧的",
      en: "is kept too long: readers go on seeing the old one",
    },
  ],
  "kept-too-short": [
    "slow",
    { zh: "名字带指纹，可以让浏览器存一年", en: "bears a hash in its name and could be kept for a year" },
  ],
  uncompressed: ["slow", { zh: "没有压缩", en: "is sent without compression" }],
  "no-validator": [
    "slow",
    {
      zh: "没有 ETag 或 Last-Modified，每次都要重下",
      en: "has neither ETag nor Last-Modified: it is sent whole each time",
    },
  ],
  data: ["wrong", { zh: "数据不对", en: "holds wrong data" }],
  "other-budget": [
    "wrong",
    { zh: "与目录里写的不是同一份", en: "is not the budget that the catalogue names" },
  ],
  "other-first-page": [
    "slow",
    {
      zh: "数据在构建之后换过：先画好的首页用不上了，重新构建会更快",
      en: "was changed after the build: the page drawn ahead goes unused, building again is faster",
    },
  ],
  "no-https": ["wrong", { zh: "没有用 https", en: "is not served by https" }],
  "plain-answer": ["wrong", { zh: "http:// 没有转到 https://", en: "http:// does not lead to https://" }],
} as const satisfies Readonly<Record<string, readonly ["wrong" | "slow", Wording]>>;

/** The name of what is wrong, for programs that read the report. */
export type SiteProblemKind = keyof typeof KINDS;

/** One thing wrong with a deployed site: at which address, what was expected there and what was found. */
export interface SiteProblem {
  readonly kind: SiteProblemKind;
  readonly address: string;
  /** Empty where the kind says it all. */
  readonly expected: string;
  readonly found: string;
}

/** Whether a problem breaks or endangers the site, or only slows it. */
export function severityOf({ kind }: Pick<SiteProblem, "kind">): "wrong" | "slow" {
  return KINDS[kind][0];
}

/** A problem in the words of one language: `ADDRESS: what (expected …, found …)`. */
export function wordSiteProblem(problem: SiteProblem, language: keyof Wording): string {
  const { kind, address, expected, found } = problem;
  const zh = language === "zh";
  const details = [
    expected && `${zh ? "应为 " : "expected "}${expected}`,
    found && `${zh ? "实为 " : "found "}${found}`,
  ].filter((part) => part !== "");
  const what = KINDS[kind][1][language];
  const because = details.join(zh ? "，" : ", ");
  if (because === "") return zh ? `${address}：${what}` : `${address}: ${what}`;
  return zh ? `${address}：${what}（${because}）` : `${address}: ${what} (${because})`;
}
