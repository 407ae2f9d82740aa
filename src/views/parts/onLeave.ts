/** Calls back when the reader presses Escape, presses elsewhere or moves the focus elsewhere. Returns what stops it. */
export function onLeave(anchor: HTMLElement, leave: (byKey: boolean) => void): () => void {
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
