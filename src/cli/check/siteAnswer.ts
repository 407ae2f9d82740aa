/** What a server said when it was asked for an address; redirections are not followed. */
export interface SiteAnswer {
  readonly address: string;
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body with its compression undone. */
  readonly text: string;
}

/** An address that was asked for: answered, or out of reach for a reason that the network names. */
export type Visit =
  | { readonly kind: "answered"; readonly answer: SiteAnswer }
  | { readonly kind: "unreachable"; readonly address: string; readonly reason: string };

/** Asks for an address; never rejects. */
export type Ask = (address: string) => Promise<Visit>;

/** The address that was asked for, whatever came of it. */
export function addressOf(visit: Visit): string {
  return visit.kind === "answered" ? visit.answer.address : visit.address;
}

/** A header's value; empty where the answer has none. */
export function headerOf({ headers }: SiteAnswer, name: string): string {
  return Object.hasOwn(headers, name) ? (headers[name] ?? "") : "";
}
