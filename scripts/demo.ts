import { existsSync } from "node:fs";
import { serveFolder } from "./serveFolder.ts";
import { servePortal } from "./servePortal.ts";

const SITE_PORT = 4175;
const PORTAL_PORT = 4176;

/** What the site needs to be seen on other pages: leave to be framed, and its public files readable from a sandboxed frame. */
const SITE_HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
} as const;

/** Serves the built site and, from another origin, a portal that shows pictures of it, until it is stopped. */
export async function main(): Promise<number> {
  if (!existsSync("dist/embed.html")) {
    console.error("dist/embed.html: expected the built site, found none. Build it first: npm run build");
    return 2;
  }
  const site = await serveFolder({
    folder: "dist",
    port: SITE_PORT,
    headers: () => SITE_HEADERS,
    page: (text) => text,
  });
  const portal = await servePortal({ site: site.base, port: PORTAL_PORT });
  console.log(`The portal: ${portal.base}`);
  console.log(`The site:   ${site.base}`);
  return 0;
}
