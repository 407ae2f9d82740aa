import { useState } from "react";
import { takeAwayMessages } from "../../i18n/takeAway.ts";
import { useMessages } from "../parts/useMessages.ts";
import { downloadFile } from "./downloadFile.ts";
import { NotTaken } from "./notTaken.ts";
import type { TakeAwayEntry } from "./takeAwayEntry.ts";

interface Taking {
  /** How the making stands, to be announced; empty at rest. */
  readonly note: string;
  /** The citation that was asked for last; null before. */
  readonly citation: string | null;
  readonly take: (entry: TakeAwayEntry) => void;
}

/** Makes what a reader chose and hands it over: a file is downloaded, a citation is shown. A failure is said. */
export function useTaking(): Taking {
  const words = useMessages(takeAwayMessages);
  const [note, setNote] = useState("");
  const [citation, setCitation] = useState<string | null>(null);
  const takeIt = async (entry: TakeAwayEntry) => {
    if (entry.kind === "cite") {
      setCitation(null);
      setCitation(await entry.make());
      setNote("");
      return;
    }
    setNote(words.making);
    const file = await entry.make();
    downloadFile(file);
    setNote(words.made(file.name));
  };
  const take = (entry: TakeAwayEntry) => {
    takeIt(entry).catch((error: unknown) =>
      setNote(error instanceof NotTaken ? error.message : words.failed),
    );
  };
  return { note, citation, take };
}
