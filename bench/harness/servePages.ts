import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const [gzipped, brotlied] = [promisify(gzip), promisify(brotliCompress)];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
};

/** The pages being served: their address with a slash at the end, the sizes of their files, and how to end it. */
export interface ServedPages {
  readonly base: string;
  readonly sizesOf: (path: string) => Promise<Sizes>;
  readonly close: () => Promise<void>;
}

/** Bytes of a file as it is and as it is sent. */
export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

interface Copies {
  readonly raw: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

/** Serves a folder as a good host of static files does: text compressed beforehand, brotli where the browser takes it. */
export async function servePages(folder: string): Promise<ServedPages> {
  const known = new Map<string, Promise<Copies>>();
  const copiesOf = (path: string) => {
    const found = known.get(path) ?? readCopies(folder, path);
    known.set(path, found);
    return found;
  };
  // Before anything is measured: a server that compresses while a page waits would be measured with it.
  const files = await readdir(folder, { recursive: true });
  await Promise.all(files.filter(isAskedFor).map((file) => copiesOf(`/${file.split(sep).join("/")}`)));
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(
      (request.url ?? "/").replace(/[?#].*$/, "").replace(/\/$/, "/index.html"),
    );
    const copies = await copiesOf(path).catch(() => null);
    if (copies === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(path)];
    const encoding = type === undefined ? "raw" : chooseEncoding(String(request.headers["accept-encoding"]));
    const headers = { "Content-Type": type ?? "application/octet-stream", "Cache-Control": "no-store" };
    const encoded = encoding === "raw" ? {} : { "Content-Encoding": encoding === "gzip" ? "gzip" : "br" };
    response.writeHead(200, { ...headers, ...encoded, "Content-Length": copies[encoding].length });
    response.end(copies[encoding]);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("servePages: the server has no port");
  return {
    base: `http://127.0.0.1:${address.port}/`,
    sizesOf: async (path) => {
      const { raw, gzip, brotli } = await copiesOf(path);
      return { raw: raw.length, gzip: gzip.length, brotli: brotli.length };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** Pages, scripts and styles; what a site offers beside them is compressed when somebody asks for it. */
function isAskedFor(file: string): boolean {
  return /\.(?:html|js|css)$/.test(file);
}

function chooseEncoding(accepted: string): keyof Copies {
  if (/\bbr\b/.test(accepted)) return "brotli";
  return /\bgzip\b/.test(accepted) ? "gzip" : "raw";
}

async function readCopies(folder: string, path: string): Promise<Copies> {
  const file = join(folder, path);
  if (!file.startsWith(folder + sep)) throw new Error(`${path} is outside of the pages`);
  const raw = await readFile(file);
  return { raw, gzip: await gzipped(raw, { level: 9 }), brotli: await brotlied(raw) };
}
