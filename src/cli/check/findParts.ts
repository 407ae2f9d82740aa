const IN_PAGE = /\b(?:src|href|data-review)="(?:\.\/)?(assets\/[\w.-]{1,200})"/g;
const IN_SCRIPT = /["'`](\.\/|assets\/|\.\/assets\/)([\w.-]{1,200}-[\w-]{8}\.(?:js|css|json))["'`]/g;

/** The hashed files that a page or a script of the built site names, as paths from the site's folder. */
export function findParts(path: string, text: string): readonly string[] {
  if (/\.css$/.test(path)) return [];
  const found = /\.js$/.test(path)
    ? Array.from(text.matchAll(IN_SCRIPT), ([, , name = ""]) => `assets/${name}`)
    : Array.from(text.matchAll(IN_PAGE), ([, name = ""]) => name);
  return [...new Set(found)];
}
