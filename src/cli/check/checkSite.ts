import { checkCaching, type Keeping } from "./checkCaching.ts";
import { checkData } from "./checkData.ts";
import { checkHeaders } from "./checkHeaders.ts";
import { checkFraming, checkPolicy } from "./checkPolicy.ts";
import type { GatheredSite, PartRole, SitePart } from "./gatherSite.ts";
import { addressOf, headerOf, type SiteAnswer, type Visit } from "./siteAnswer.ts";
import type { SiteProblem } from "./siteProblem.ts";

/** Everything that is wrong with a site as it was found; `portal` is the origin that shall show embed.html in a frame. */
export function checkSite(site: GatheredSite, portal: string | null): readonly SiteProblem[] {
  return [
    ...checkScheme(site),
    ...site.parts.flatMap((part) => checkPart(part, portal)),
    ...checkAbsent(site.absent),
    ...checkData(site),
  ];
}

const LOCAL = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/;

function checkScheme({ base, plain }: GatheredSite): readonly SiteProblem[] {
  if (base.startsWith("http:"))
    return LOCAL.test(base) ? [] : [{ kind: "no-https", address: base, expected: "https", found: "http" }];
  // A closed port is an answer too: nobody is served without https.
  if (plain === null || plain.kind === "unreachable") return [];
  const { answer } = plain;
  const to = headerOf(answer, "location");
  const leads = answer.status >= 300 && answer.status < 400 && /^https:/i.test(to);
  const found = [String(answer.status), to].join(" ").trim();
  return leads ? [] : [{ kind: "plain-answer", address: answer.address, expected: base, found }];
}

const KEEPINGS: Readonly<Record<PartRole, Keeping | null>> = {
  page: "ask",
  embed: "ask",
  asset: "for-ever",
  data: "briefly",
  script: "briefly",
  file: null,
};

function checkPart({ role, visit }: SitePart, portal: string | null): readonly SiteProblem[] {
  const address = addressOf(visit);
  if (visit.kind === "unreachable")
    return [{ kind: "unreachable", address, expected: "", found: visit.reason }];
  const { answer } = visit;
  if (answer.status !== 200) return [refuseStatus(answer, role)];
  const keeping = KEEPINGS[role];
  return [
    ...checkHeaders(answer),
    ...(keeping === null ? [] : checkCaching(answer, keeping)),
    ...(role === "page" || role === "embed" ? checkPage(answer, role === "embed" ? portal : null, role) : []),
  ];
}

function refuseStatus(answer: SiteAnswer, role: PartRole): SiteProblem {
  const { address, status } = answer;
  const found = [String(status), headerOf(answer, "location")].join(" ").trim();
  return { kind: role === "asset" ? "old-index" : "status", address, expected: "200", found };
}

function checkPage(answer: SiteAnswer, portal: string | null, role: PartRole): readonly SiteProblem[] {
  const { address, text } = answer;
  if (!/\bassets\/[\w.-]+/.test(text)) return [{ kind: "not-the-site", address, expected: "", found: "" }];
  // Without a portal to ask for, a page for frames may be open to all.
  const framing = role === "embed" && portal === null ? [] : checkFraming(answer, portal);
  return [...checkPolicy(answer), ...framing];
}

function checkAbsent(visit: Visit): readonly SiteProblem[] {
  if (visit.kind === "unreachable" || visit.answer.status === 404) return [];
  const { address, status } = visit.answer;
  return [{ kind: "fallback-page", address, expected: "404", found: String(status) }];
}
