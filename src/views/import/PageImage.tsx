import { useEffect, useRef } from "react";
import type { DrawnPage } from "./source.ts";

/** The picture of a page; what is printed on it is said by the boxes that lie over it. */
export function PageImage({ drawn }: { readonly drawn: DrawnPage }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    context?.drawImage(drawn.image, 0, 0);
  }, [drawn]);
  return <canvas className="page-image" ref={canvas} width={drawn.image.width} height={drawn.image.height} />;
}
