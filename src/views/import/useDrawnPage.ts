import { useEffect, useState } from "react";
import type { DrawnPage } from "./source.ts";

/** Draws a page of the document so many pixels wide; null where it cannot be drawn. */
export type DrawPage = (page: number, pixels: number) => Promise<DrawnPage | null>;

export type Drawing =
  | { readonly kind: "drawing" }
  | { readonly kind: "drawn"; readonly drawn: DrawnPage }
  | { readonly kind: "undrawn" };

/** Wide enough for small print on a dense screen. */
const PIXELS = 2000;

/** The picture of a page, when it is there. */
export function useDrawnPage(draw: DrawPage, page: number): Drawing {
  const [drawing, setDrawing] = useState<Drawing & { readonly page: number }>({ kind: "drawing", page });
  useEffect(() => {
    let wanted = true;
    void draw(page, PIXELS).then((drawn) => {
      if (wanted) setDrawing(drawn === null ? { kind: "undrawn", page } : { kind: "drawn", drawn, page });
    });
    return () => {
      wanted = false;
    };
  }, [draw, page]);
  return drawing.page === page ? drawing : { kind: "drawing" };
}
