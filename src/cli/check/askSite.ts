import type { Visit } from "./siteAnswer.ts";

const PATIENCE = 20_000;

/** Asks a server for an address over the network, as a browser would, without following where it points. */
export async function askSite(address: string): Promise<Visit> {
  try {
    const response = await fetch(address, {
      redirect: "manual",
      headers: { "Accept-Encoding": "gzip, br", "User-Agent": "sunlit-budget check-site" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    const headers = Object.fromEntries(response.headers);
    return {
      kind: "answered",
      answer: { address, status: response.status, headers, text: await readAsWritten(response) },
    };
  } catch (error) {
    return { kind: "unreachable", address, reason: reasonOf(error) };
  }
}

/** A byte order mark is part of the file, so that its hash is right. */
async function readAsWritten(response: Response): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
}

/** The network's own reason stands behind the words "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message === "" && "code" in cause ? String(cause.code) : cause.message;
}
