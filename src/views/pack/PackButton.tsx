import { useState } from "react";
import type { CatalogueEntry } from "../../budget/catalogue.ts";
import { packMessages } from "../../i18n/pack.ts";
import { readSiteFile } from "../../state/siteFiles.ts";
import { useMessages } from "../parts/useMessages.ts";

type Making =
  | { readonly kind: "idle" | "making" | "failed" | "weChat" }
  | { readonly kind: "made"; readonly bytes: number };

/** Makes one HTML file of the program and this budget, on this machine, and hands it to the reader. */
export function PackButton({ entry }: { readonly entry: CatalogueEntry }) {
  const words = useMessages(packMessages);
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  const make = async () => {
    if (making.kind === "making") return;
    if (isWeChat(navigator.userAgent)) return setMaking({ kind: "weChat" });
    setMaking({ kind: "making" });
    setMaking(await makePack(entry));
  };
  return (
    <>
      <button type="button" className="footer__print" onClick={() => void make()}>
        {words.make}
      </button>
      <span className="pack-note" role="status">
        {wordMaking(making, words)}
      </span>
    </>
  );
}

async function makePack(entry: CatalogueEntry): Promise<Making> {
  const { signal } = new AbortController();
  try {
    const [{ readPackTemplate }, { gatherPack }, { printPack }, { packName }, { downloadText }] =
      await Promise.all([
        import("../../state/packTemplate.ts"),
        import("../../export/pack/gatherPack.ts"),
        import("../../export/pack/printPack.ts"),
        import("../../export/pack/packName.ts"),
        import("../hearing/downloadText.ts"),
      ]);
    const template = await readPackTemplate();
    const files = await gatherPack([entry], (name) => readSiteFile(name, signal));
    const text = printPack(template, files);
    downloadText(packName([entry]), text);
    return { kind: "made", bytes: new Blob([text]).size };
  } catch {
    return { kind: "failed" };
  }
}

/** The browser inside WeChat cannot save a file that a page has made, and says nothing of it. */
function isWeChat(agent: string): boolean {
  return /MicroMessenger/i.test(agent);
}

type Words = (typeof packMessages)["zh-CN"];

function wordMaking(making: Making, words: Words): string {
  switch (making.kind) {
    case "idle":
      return "";
    case "making":
      return words.making;
    case "failed":
      return words.failed;
    case "weChat":
      return words.inWeChat;
    case "made":
      return words.made((making.bytes / 1e6).toFixed(1));
  }
}
