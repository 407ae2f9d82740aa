import { type ServedFolder, serveFolder } from "./serveFolder.ts";

/** Portals that forbid scripts do it with a header for the whole page. */
const POLICIES: Readonly<Record<string, string>> = {
  "/locked.html": "default-src 'self'; script-src 'none'; style-src 'self'; frame-src *",
};

/** What to serve: the address of the site's folder, with a slash at the end, and the port (0: any free one). */
export interface PortalToServe {
  readonly site: string;
  readonly port: number;
}

/** Serves the demonstration portal from an origin of its own; `SITE/` in its pages becomes the address of the site. */
export function servePortal({ site, port }: PortalToServe): Promise<ServedFolder> {
  return serveFolder({
    folder: "demo/portal",
    port,
    headers: (path) => {
      const policy = POLICIES[path];
      return policy === undefined ? {} : { "Content-Security-Policy": policy };
    },
    page: (text) => text.replace(/\bSITE\//g, () => site),
  });
}
