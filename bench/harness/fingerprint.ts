/** Runs in the page: a number that changes when the pictures do, or anything of the page, markup or pixels of a canvas. */
export function fingerprint(of: "pictures" | "page"): number {
  const canvases = [...document.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL());
  const markup =
    of === "page"
      ? [document.body.innerHTML]
      : [...document.querySelectorAll("svg")].map((svg) => svg.outerHTML);
  let hash = 0;
  for (const text of [...markup, ...canvases])
    for (let index = 0; index < text.length; index += 1)
      hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}
