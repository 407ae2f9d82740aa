/** How what needs a script is kept from who has none, and how the page of tables looks. */
const RULES = `.header__tools,.header__views,.skip,.footer button,.take-away,.strip__link,.overview-section__more{display:none}
.without-script{margin:0 auto;padding:1rem var(--gutter);max-width:var(--column);border-bottom:1px solid var(--rule-strong)}
.still-tables{margin:0 auto;padding:1.5rem var(--gutter);max-width:var(--column)}
.still-tables p,.still-tables nav{margin:.75rem 0}
.still-tables__table{margin-top:2.5rem}
.still-tables__scroll{overflow-x:auto}
.still-tables th,.still-tables td{padding:.35rem .75rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
.still-tables .lines__number{text-align:right;white-space:nowrap}
`;

const BLOCK = /:root\[data-theme=(?:"|')?(light|dark)(?:"|')?\]\s*\{([^}]*)\}/g;

/** Without a script nothing puts a theme on the page: the site's light colours become the usual ones, the dark ones the system's wish. */
export function plainThemes(styles: string): string {
  const blocks = Array.from(styles.matchAll(BLOCK), ([, theme = "", colours = ""]) =>
    theme === "light" ? `:root{${colours}}` : `@media (prefers-color-scheme: dark){:root{${colours}}}`,
  );
  if (blocks.length === 0) throw new Error("found no theme in the site's style sheet");
  return [
    ...blocks.filter((block) => !block.startsWith("@")),
    ...blocks.filter((block) => block.startsWith("@")),
    RULES,
  ].join("\n");
}
