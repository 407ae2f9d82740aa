import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, resolve, sep } from "node:path";

/** A folder of static files to serve, from a port of this machine (0: any free one). */
export interface FolderToServe {
  readonly folder: string;
  readonly port: number;
  /** The headers of an answer, beside its type; by the path asked for. */
  readonly headers: (path: string) => Readonly<Record<string, string>>;
  /** What a page says, from what its file says. */
  readonly page: (text: string) => string;
}

/** A folder being served: its address, with a slash at the end, and how to end it. */
export interface ServedFolder {
  readonly base: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
};

/** Serves a folder with nothing but Node, for demonstrations and tests on one machine. */
export async function serveFolder({ folder, port, headers, page }: FolderToServe): Promise<ServedFolder> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    const body = path === null ? null : await readBody(root, path);
    const type = TYPES[extname(path ?? "")] ?? "application/octet-stream";
    for (const [name, value] of Object.entries(headers(path ?? ""))) response.setHeader(name, value);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Type", body === null ? "text/plain; charset=utf-8" : type);
    response.statusCode = body === null ? 404 : 200;
    const said = body !== null && type.startsWith("text/html") ? page(body.toString("utf8")) : body;
    response.end(said ?? "Not found");
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  return { base: `http://127.0.0.1:${portOf(server)}/`, close: () => close(server) };
}

/** The decoded path of a request, a folder's as that of its page; null where it is malformed. */
function pathOf(url: string | undefined): string | null {
  try {
    return decodeURIComponent((url ?? "/").replace(/[?#].*$/, "")).replace(/\/$/, "/index.html");
  } catch {
    return null;
  }
}

async function readBody(root: string, path: string): Promise<Buffer | null> {
  const file = join(root, path);
  if (!file.startsWith(root + sep) || path.includes("\0")) return null;
  return readFile(file).catch(() => null);
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error(`serveFolder: expected a port, found ${String(address)}`);
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
}
