/** The element of the living page that is what an element of the drawn page was: of the same kind, address and words. */
export function twinOf(element: Element): HTMLElement | SVGElement | undefined {
  const { localName, textContent } = element;
  const href = element.getAttribute("href");
  return Array.from(document.querySelectorAll<HTMLElement | SVGElement>(localName)).find(
    (other) => other !== element && other.getAttribute("href") === href && other.textContent === textContent,
  );
}
