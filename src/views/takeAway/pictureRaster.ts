import { type Raster, type RasterSize, rasterSize } from "../../export/picture/rasterSize.ts";
import { setDensity } from "../../export/picture/setDensity.ts";

/** Where a canvas refuses the wanted size, these parts of it are tried. */
const SCALES = [1, 0.7, 0.5] as const;

/**
 * An SVG picture as a PNG on white, drawn by this browser, with its size on paper in it; null where the browser refuses every
 * size. The picture is read from a data: address, so that the canvas may be read again, from file:// too.
 */
export async function rasterise(svg: string, raster: Raster): Promise<Uint8Array | null> {
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const wanted = rasterSize({ width: image.naturalWidth, height: image.naturalHeight }, raster);
  for (const scale of SCALES) {
    const size = {
      width: Math.round(wanted.width * scale),
      height: Math.round(wanted.height * scale),
      dotsPerInch: wanted.dotsPerInch * scale,
    };
    const blob = await drawBlob(image, size);
    if (blob !== null) return setDensity(new Uint8Array(await blob.arrayBuffer()), size.dotsPerInch);
  }
  return null;
}

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("the browser does not read the picture"));
    image.src = address;
  });
}

async function drawBlob(image: HTMLImageElement, { width, height }: RasterSize): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  // A canvas that is too large for the device draws nothing, and says nothing.
  const [, , , alpha] = context.getImageData(0, 0, 1, 1).data;
  if (alpha !== 255) return null;
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
