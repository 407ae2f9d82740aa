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

function watchPrinting(onChange: () => void): () => void {
  const begin = () => change(true, onChange);
  const end = () => change(false, onChange);
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}

function change(to: boolean, onChange: () => void): void {
  printing = to;
  onChange();
}
