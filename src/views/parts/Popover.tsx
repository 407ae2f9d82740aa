import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import "./popover.css";

interface PopoverProps {
  /** What the button shows. */
  readonly label: ReactNode;
  /** The button's name for those who do not see it, where the label alone does not say it. */
  readonly title?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A word or figure that opens its explanation where it stands. Escape, a press elsewhere or leaving it closes it. */
export function Popover({ label, title, className = "", children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLSpanElement>(null);
  const id = useId();
  useEffect(() => {
    const anchor = frame.current;
    if (!open || anchor === null) return;
    return onLeave(anchor, (byKey) => {
      setOpen(false);
      if (byKey) button.current?.focus();
    });
  }, [open]);
  useLayoutEffect(() => {
    if (open && panel.current) keepInside(panel.current);
  }, [open]);
  return (
    <span className={`popover ${className}`} ref={frame}>
      <button
        type="button"
        ref={button}
        className="popover__button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={title}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <span className="popover__panel" id={id} ref={panel} role="note">
          {children}
        </span>
      )}
    </span>
  );
}

/** Calls back when the reader presses Escape, presses elsewhere or moves the focus elsewhere. Returns what stops it. */
function onLeave(anchor: HTMLElement, leave: (byKey: boolean) => void): () => void {
  const outside = (target: EventTarget | null) => target instanceof Node && !anchor.contains(target);
  const onPointer = (event: PointerEvent) => outside(event.target) && leave(false);
  const onFocus = (event: FocusEvent) => outside(event.target) && leave(false);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave(true);
  };
  document.addEventListener("pointerdown", onPointer);
  document.addEventListener("focusin", onFocus);
  anchor.addEventListener("keydown", onKey);
  return () => {
    document.removeEventListener("pointerdown", onPointer);
    document.removeEventListener("focusin", onFocus);
    anchor.removeEventListener("keydown", onKey);
  };
}

const MARGIN = 12;

/** Shifts a panel sideways so that it stays inside the window, whatever its anchor's place. */
function keepInside(panel: HTMLElement): void {
  panel.style.transform = "";
  const { left, right } = panel.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const shift = Math.min(0, width - MARGIN - right) + Math.max(0, MARGIN - left);
  if (shift !== 0) panel.style.transform = `translateX(${shift}px)`;
}
