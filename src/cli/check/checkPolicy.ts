import { headerOf, type SiteAnswer } from "./siteAnswer.ts";
import { allowsOrigin, parsePolicies, type SitePolicy, sourcesOf } from "./sitePolicy.ts";
import type { SiteProblem } from "./siteProblem.ts";

/** What the site needs of its own origin, and `data:` for pictures that are turned into PNG. */
const NEEDED = [
  ["script-src", "'self'"],
  ["style-src", "'self'"],
  ["img-src", "'self'"],
  ["img-src", "data:"],
  ["connect-src", "'self'"],
  ["worker-src", "'self'"],
  ["frame-src", "'self'"],
] as const;

/** What would let a foreign script in, or data out. */
const GUARDED = ["script-src", "style-src", "connect-src", "object-src"] as const;
const TOO_MUCH = /^(?:'unsafe-inline'|'unsafe-eval'|\*|https?:|data:|blob:)$/i;

/** Holds the Content-Security-Policy of a page against what the site needs and what it must not allow. */
export function checkPolicy(answer: SiteAnswer): readonly SiteProblem[] {
  const { address } = answer;
  const policies = parsePolicies(headerOf(answer, "content-security-policy"));
  if (policies.length === 0) return [{ kind: "no-policy", address, expected: "", found: "" }];
  return [...policies.flatMap((policy) => findMissing(policy, address)), ...findLoose(policies, address)];
}

function findMissing(policy: SitePolicy, address: string): readonly SiteProblem[] {
  return NEEDED.flatMap(([directive, source]): readonly SiteProblem[] => {
    const sources = sourcesOf(policy, directive);
    const { origin } = new URL(address);
    const fits =
      sources === null ||
      sources.includes(source) ||
      (source === "'self'" && allowsOrigin(sources, { self: origin, origin }));
    if (fits) return [];
    const found = sources?.join(" ") || "'none'";
    return [{ kind: "tight-policy", address, expected: `${directive} ${source}`, found }];
  });
}

/** What one policy forbids stays forbidden, so only what all of them allow counts. */
function findLoose(policies: readonly SitePolicy[], address: string): readonly SiteProblem[] {
  return GUARDED.flatMap((directive): readonly SiteProblem[] => {
    const loose = policies.map((policy) => looseIn(policy, directive));
    const found = loose.includes(null) ? null : loose.find((each) => each !== null);
    return found ? [{ kind: "loose-policy", address, expected: `${directive} 'self'`, found }] : [];
  });
}

function looseIn(policy: SitePolicy, directive: string): string | null {
  const sources = sourcesOf(policy, directive);
  if (sources === null) return `no ${directive}`;
  const found = sources.filter((source) => TOO_MUCH.test(source));
  return found.length === 0 ? null : `${directive} ${found.join(" ")}`;
}

/** Who may put a page into a frame: a portal (its origin), or nobody in particular (null). */
export function checkFraming(answer: SiteAnswer, portal: string | null): readonly SiteProblem[] {
  const { address } = answer;
  const self = new URL(address).origin;
  const lists = parsePolicies(headerOf(answer, "content-security-policy")).flatMap(
    (policy) => policy.get("frame-ancestors") ?? [],
  );
  const isListed = parsePolicies(headerOf(answer, "content-security-policy")).some((policy) =>
    policy.has("frame-ancestors"),
  );
  const old = headerOf(answer, "x-frame-options");
  const found = isListed
    ? `frame-ancestors ${lists.join(" ") || "'none'"}`
    : old && `X-Frame-Options: ${old}`;
  if (portal !== null) {
    const isLetIn = isListed ? allowsOrigin(lists, { self, origin: portal }) : old === "";
    return isLetIn ? [] : [{ kind: "not-frameable", address, expected: `frame-ancestors ${portal}`, found }];
  }
  const isOpen = isListed ? lists.some((source) => /^(?:\*|https?:)$/i.test(source)) : old === "";
  return isOpen ? [{ kind: "framed-by-anyone", address, expected: "frame-ancestors 'self'", found }] : [];
}
