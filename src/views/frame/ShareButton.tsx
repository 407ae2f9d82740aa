import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { frameMessages } from "../../i18n/frame.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ViewBoundary } from "../states/ViewBoundary.tsx";

const ShareDialog = lazy(async () => ({ default: (await import("../share/ShareDialog.tsx")).ShareDialog }));

/** Opens the dialog that shares what the reader sees: its address, and the lines that put it on another page. */
export function ShareButton() {
  const words = useMessages(frameMessages);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // While the dialog stands, the page behind it cannot take the focus.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <>
      <button
        type="button"
        className="header__tool"
        ref={button}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {words.share}
      </button>
      {open && (
        <ViewBoundary>
          <Suspense fallback={null}>
            <ShareDialog onClose={() => setOpen(false)} />
          </Suspense>
        </ViewBoundary>
      )}
    </>
  );
}
