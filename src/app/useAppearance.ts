import { useEffect, useSyncExternalStore } from "react";
import { messagesIn } from "../i18n/defineMessages.ts";
import { frameMessages } from "../i18n/frame.ts";
import { usePlace } from "../state/readingStore.ts";
import { bringStyles } from "./bringStyles.ts";
import { drawBeforePrint } from "./drawBeforePrint.ts";

const DARK = "(prefers-color-scheme: dark)";

/** Puts language, theme, text size and plainness of the place on the document; "auto" follows the reader's system. */
export function useAppearance(): void {
  const { page, language, theme, text, plain, view } = usePlace();
  const systemDark = useSyncExternalStore(watchSystem, () => window.matchMedia(DARK).matches);
  useEffect(drawBeforePrint, []);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset.text = text;
    root.dataset.theme = theme === "auto" ? systemTheme(systemDark) : theme;
    bringStyles(root, { theme, text, plain });
    const words = messagesIn(frameMessages, language);
    // The pages apart name themselves.
    if (page === "budget") document.title = `${words.views[view]} · ${words.siteName}`;
  }, [language, theme, text, plain, systemDark, page, view]);
}

function systemTheme(dark: boolean): "dark" | "light" {
  return dark ? "dark" : "light";
}

function watchSystem(onChange: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
