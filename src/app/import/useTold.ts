import { importDeskMessages } from "../../i18n/importDesk.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { REFUSALS } from "../../importer/refusal.ts";
import { useLanguage } from "../../views/parts/useLanguage.ts";
import { useMessages } from "../../views/parts/useMessages.ts";
import type { ReadFile } from "./importState.ts";

/** What came of the last corrections, in words; "" before the first. */
export function useTold({ correcting, corrections }: ReadFile): string {
  const words = useMessages(importDeskMessages);
  const language = useLanguage();
  switch (correcting.kind) {
    case "untouched":
      return "";
    case "busy":
      return words.applying;
    case "done":
      return corrections.length === 0 ? words.withdrawn : words.applied(corrections.length);
    case "refused": {
      const why = wordingIn(REFUSALS[correcting.reason], language);
      return `${words.notApplied} ${why} ${correcting.detail}`.trim();
    }
  }
}
