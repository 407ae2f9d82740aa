/** Runs in the page: a number that changes when anything on the page does, markup or pixels of a canvas. */
export function fingerprint(): number {
  const canvases = [...document.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL());
  let hash = 0;
  for (const text of [document.body.innerHTML, ...canvases])
    for (let index = 0; index < text.length; index += 1)
      hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}
