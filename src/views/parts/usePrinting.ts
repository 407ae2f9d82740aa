import { useSyncExternalStore } from "react";

let printing = false;

/** Whether the page is being printed: then nothing is folded away and every part of the document is there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    watchPrinting,
    () => printing,
    () => false,
  );
}

/** The capturing phase comes before src/app/drawBeforePrint.ts, which has the change drawn. */
function watchPrinting(onChange: () => void): () => void {
  const begin = () => change(true, onChange);
  const end = () => change(false, onChange);
  window.addEventListener("beforeprint", begin, true);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", begin, true);
    window.removeEventListener("afterprint", end);
  };
}

function change(to: boolean, onChange: () => void): void {
  printing = to;
  onChange();
}
