import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { shippedPolicy } from "../deploy/readPolicies.ts";
import { FONTS_ADDRESS, printFontFaces, resolveFontFile } from "./testFonts.ts";

/** The sub-path under which the site is served: it has to run under any. */
export const SITE_PATH = "/budget/site/";

/** The policy that the site ships with, for portals anywhere, and with the fonts that the tests put into its pages. */
export const SITE_POLICY = `${shippedPolicy("*")}; font-src 'self'`;

/** A site being served: the address of its folder, with a slash at the end, and how to end it. */
export type ServedSite = { readonly base: string; readonly close: () => Promise<void> };

/** What is served and how; the policy is SITE_POLICY unless a test of the harness wants a weaker one. */
export type SiteToServe = { readonly folder: string; readonly policy?: string };

/**
 * Serves a folder of static files on a free port of this machine under SITE_PATH. Into each page goes one link to the
 * test fonts, so that pictures do not depend on the fonts of the machine; every other file is served as it is.
 */
export async function serveSite({ folder, policy = SITE_POLICY }: SiteToServe): Promise<ServedSite> {
  const server = createServer((request, response) => {
    void answer({ folder: resolve(folder), policy, request, response });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { base: `http://127.0.0.1:${portOf(server)}${SITE_PATH}`, close: () => close(server) };
}

type Exchange = {
  readonly folder: string;
  readonly policy: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

async function answer({ folder, policy, request, response }: Exchange): Promise<void> {
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cache-Control", "no-store");
  const file = await readAnswer(folder, request);
  response.statusCode = file === null ? 404 : 200;
  response.setHeader("Content-Type", file?.type ?? "text/plain; charset=utf-8");
  response.end(request.method === "HEAD" ? undefined : (file?.body ?? "Not found"));
}

type Answer = { readonly type: string; readonly body: Buffer | string };

async function readAnswer(folder: string, request: IncomingMessage): Promise<Answer | null> {
  const path = pathOf(request);
  if (path === null) return null;
  if (path === FONTS_ADDRESS) return { type: typeOf(".css"), body: await printFontFaces() };
  const file = resolveFile(folder, path);
  if (file === null) return null;
  const body = await readFile(file).catch(() => null);
  if (body === null) return null;
  const type = typeOf(extname(file));
  return { type, body: type.startsWith("text/html") ? withTestFonts(body.toString("utf8")) : body };
}

/** The decoded path of a request, or null where it is malformed or tries to climb. */
function pathOf(request: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent((request.url ?? "/").replace(/[?#].*$/, ""));
    return path.split(/[/\\]/).includes("..") || path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

function resolveFile(folder: string, path: string): string | null {
  if (!path.startsWith(SITE_PATH)) return resolveFontFile(path);
  const file = join(folder, path.slice(SITE_PATH.length), path.endsWith("/") ? "index.html" : "");
  return file.startsWith(folder + sep) ? file : null;
}

function withTestFonts(page: string): string {
  return page.replace(/<\/head>/i, `<link rel="stylesheet" href="${FONTS_ADDRESS}"></head>`);
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function typeOf(extension: string): string {
  return TYPES[extension.toLowerCase()] ?? "application/octet-stream";
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error(`serveSite: expected a port, found ${String(address)}`);
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
}
