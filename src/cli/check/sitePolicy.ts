/** A Content-Security-Policy: what each directive allows, by the directive's name. */
export type SitePolicy = ReadonlyMap<string, readonly string[]>;

/** Reads the policies of one header; a header that stands twice holds two, and browsers obey both. */
export function parsePolicies(header: string): readonly SitePolicy[] {
  return header
    .split(",")
    .map(parsePolicy)
    .filter((policy) => policy.size > 0);
}

/** A directive that stands twice counts the first time. */
function parsePolicy(text: string): SitePolicy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(";")) {
    const [name = "", ...sources] = part.trim().split(/\s+/);
    if (name !== "" && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** What browsers ask next where a directive is not given. */
const FALLBACK: Readonly<Record<string, readonly string[]>> = {
  "worker-src": ["child-src", "script-src", "default-src"],
  "frame-src": ["child-src", "default-src"],
};

/** What a policy allows for a kind of content; null where it says nothing, which allows all. */
export function sourcesOf(policy: SitePolicy, directive: string): readonly string[] | null {
  for (const name of [directive, ...(FALLBACK[directive] ?? ["default-src"])]) {
    const sources = policy.get(name);
    if (sources !== undefined) return sources;
  }
  return null;
}

/** A page's own origin, and the origin that asks to be let in. */
export interface Admission {
  readonly self: string;
  readonly origin: string;
}

/** Whether a list of sources lets an origin in: `*`, `'self'`, `https:`, `https://*.example`, `https://a.example`. */
export function allowsOrigin(sources: readonly string[], { self, origin }: Admission): boolean {
  return sources.some((source) => {
    if (source === "*") return true;
    if (source.toLowerCase() === "'self'") return self === origin;
    return /^[a-z]+:$/i.test(source)
      ? new URL(origin).protocol === source.toLowerCase()
      : isHost(source, { self, origin });
  });
}

function isHost(source: string, { self, origin }: Admission): boolean {
  const [, scheme = "", host = ""] = /^(?:([a-z]+):\/\/)?([^/]+)/i.exec(source) ?? [];
  const wanted = new URL(origin);
  if (scheme !== "" && !fitsScheme(`${scheme.toLowerCase()}:`, wanted.protocol)) return false;
  if (scheme === "" && !fitsScheme(new URL(self).protocol, wanted.protocol)) return false;
  const name = host.toLowerCase();
  if (name.startsWith("*.")) return wanted.host.endsWith(name.slice(1));
  return name === wanted.host || name === `${wanted.host}:${wanted.protocol === "https:" ? 443 : 80}`;
}

/** A policy that names http lets https in as well. */
function fitsScheme(allowed: string, found: string): boolean {
  return allowed === found || (allowed === "http:" && found === "https:");
}
