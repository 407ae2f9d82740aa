import { inject } from "vitest";
import { type ServedFolder, serveFolder } from "../../scripts/serveFolder.ts";
import { SHIPPED_PORTAL, shippedPolicy } from "../deploy/readPolicies.ts";

/** Serves the built site under the very policy of the shipped configurations, for this portal, with nothing put into its pages. */
export async function servePolicySite(portal = SHIPPED_PORTAL): Promise<ServedFolder> {
  const site = inject("site");
  if (site.kind === "failed") throw new Error(`The site could not be built: ${site.reason}`);
  return serveFolder({
    folder: site.folder,
    port: 0,
    headers: (path) => ({
      "Content-Security-Policy": shippedPolicy(path === "/embed.html" ? `'self' ${portal}` : "'self'"),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
    }),
    page: (text) => text,
  });
}
