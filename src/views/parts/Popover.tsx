import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { keepInside } from "./keepInside.ts";
import { onLeave } from "./onLeave.ts";
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
