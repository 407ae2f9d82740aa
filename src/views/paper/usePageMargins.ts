import { useEffect } from "react";
import { type PageMargins, pageRule } from "./pageMargins.ts";

/**
 * Has the browser print margins on every page. Browsers that know no margins (Firefox, Chromium before 131) print the head and
 * foot of the document instead, which stand aside where `data-margins` says that there are margins. The style sheet is made by
 * script, which the site's policy allows, because its words depend on the budget.
 */
export function usePageMargins(margins: PageMargins | null): void {
  const rule = margins && pageRule(margins);
  useEffect(() => {
    if (rule === null || !("adoptedStyleSheets" in document)) return;
    const sheet = emptySheet();
    if (sheet === null) return;
    sheet.insertRule(rule);
    if (sheet.cssRules[0]?.cssText.includes("@top-left") !== true) return;
    const before = document.adoptedStyleSheets;
    const { dataset } = document.documentElement;
    document.adoptedStyleSheets = [...before, sheet];
    dataset.margins = "printed";
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      delete dataset.margins;
    };
  }, [rule]);
}

/** Chromium before 73 and Firefox before 101 have style sheets, but make none. */
function emptySheet(): CSSStyleSheet | null {
  try {
    return new CSSStyleSheet();
  } catch {
    return null;
  }
}
