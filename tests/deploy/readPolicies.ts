import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const DEPLOY = resolve(import.meta.dirname, "../../deploy");

/** The portal that both configurations name until they are changed. */
export const SHIPPED_PORTAL = "https://www.portal.example";

/** The Content-Security-Policy of one of the shipped configurations as it stands there, with its name for the portals. */
export function readShippedPolicy(file: "nginx.conf" | "apache.conf"): string {
  const text = readFileSync(resolve(DEPLOY, file), "utf8");
  const found = /Content-Security-Policy "([^"]+)"/.exec(text)?.[1];
  if (found === undefined) throw new Error(`deploy/${file}: expected a policy, found none`);
  return found;
}

/** The policy that nginx sends with a page, for these in the place of its portals. */
export function shippedPolicy(ancestors: string): string {
  return readShippedPolicy("nginx.conf").replace("$sunlit_frames", ancestors);
}

/** The other headers of one of the configurations, by their names. */
export function readShippedHeaders(file: "nginx.conf" | "apache.conf"): ReadonlyMap<string, string> {
  const text = readFileSync(resolve(DEPLOY, file), "utf8");
  const headers = text.matchAll(/^ *(?:add_header|Header always set) ([A-Z][\w-]+) "([^"]*)"/gm);
  return new Map(Array.from(headers, ([, name = "", value = ""]) => [name, value]));
}
