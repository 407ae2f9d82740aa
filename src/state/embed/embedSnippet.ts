/** How a snippet makes the page around take part: not at all, or with the site's one small script. */
export const SNIPPET_KINDS = ["plain", "script"] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** What a snippet is made of. */
export interface Snippet {
  readonly kind: SnippetKind;
  /** The address of the site's folder, with a slash at the end. */
  readonly base: string;
  /** The fragment of the embed address, `#/…`. */
  readonly embed: string;
  /** The fragment of the same place on the full site. */
  readonly full: string;
  /** What the frame shows, for those who do not see it. */
  readonly title: string;
  /** px, or null for the whole width of where it stands. */
  readonly width: number | null;
  /** px. */
  readonly height: number;
}

/**
 * The lines for the portal's editor. No style attributes and no inline script, for editors and policies strip both; the link inside
 * is what is left where the frame itself is stripped.
 */
export function printSnippet(snippet: Snippet): string {
  const { kind, base, embed, full, title, width, height } = snippet;
  const attributes: readonly (readonly [string, string])[] = [
    ["src", `${base}embed.html${embed}`],
    ["title", title],
    ["width", width === null ? "100%" : String(width)],
    ["height", String(height)],
    ["loading", "lazy"],
    ["referrerpolicy", "no-referrer"],
    ["allow", REFUSED],
    ["frameborder", "0"],
  ];
  const printed = attributes.map(([name, value]) => `${name}="${escapeMarkup(value)}"`).join(" ");
  const link = `<a href="${escapeMarkup(base + full)}">${escapeMarkup(title)}</a>`;
  const frame = `<iframe ${printed}>${link}</iframe>`;
  return kind === "plain"
    ? frame
    : `${frame}\n<script src="${escapeMarkup(`${base}embed.js`)}" async></script>`;
}

/** The frame asks for none of these, and the page around can see that it is given none. */
const REFUSED = "camera 'none'; microphone 'none'; geolocation 'none'";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
