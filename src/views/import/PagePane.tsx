import { useRef, useState } from "react";
import { importDeskMessages } from "../../i18n/importDesk.ts";
import { useMessages } from "../parts/useMessages.ts";
import { CellBoxes } from "./CellBoxes.tsx";
import type { CellMark } from "./cellMarks.ts";
import type { Desk } from "./desk.ts";
import { PageImage } from "./PageImage.tsx";
import { Pager } from "./Pager.tsx";
import type { DeskControls } from "./useDesk.ts";
import { type DrawPage, useDrawnPage } from "./useDrawnPage.ts";
import { useFollowPointed } from "./useFollowPointed.ts";

interface PagePaneProps {
  readonly desk: Desk;
  readonly controls: DeskControls;
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly draw: DrawPage;
}

const ZOOMS = [1, 1.5, 2, 3] as const;

/** A page of the document with the boxes of the cells that were read from it. */
export function PagePane({ desk, controls, marks, draw }: PagePaneProps) {
  const words = useMessages(importDeskMessages);
  const pane = useRef<HTMLDivElement>(null);
  const drawing = useDrawnPage(draw, controls.page);
  const [zoom, setZoom] = useState(0);
  useFollowPointed(pane, `${drawing.kind} ${controls.page} ${zoom}`);
  const size = drawing.kind === "drawn" ? drawing.drawn : extentOf(desk, controls.page);
  return (
    <section className="desk__pane" aria-label={words.pagePane}>
      <div className="desk__bar">
        <h3 className="desk__pane-title">{words.pagePane}</h3>
        <Pager
          page={controls.page}
          pages={desk.pages}
          label={words.pageOf(controls.page, desk.pages)}
          show={controls.showPage}
        />
        <ZoomButtons zoom={zoom} set={setZoom} />
      </div>
      <div className="desk__view desk__view--page" ref={pane}>
        {drawing.kind === "drawing" && (
          <p className="desk__note" role="status">
            {words.drawing(controls.page)}
          </p>
        )}
        {drawing.kind === "undrawn" && <p className="desk__note">{words.undrawn}</p>}
        {drawing.kind !== "drawing" && (
          <div className="desk__page" style={{ width: `${(ZOOMS[zoom] ?? 1) * 100}%` }}>
            {drawing.kind === "drawn" && <PageImage drawn={drawing.drawn} />}
            <CellBoxes
              desk={desk}
              controls={controls}
              marks={marks}
              width={size.width}
              height={size.height}
              written={drawing.kind === "undrawn"}
            />
          </div>
        )}
      </div>
    </section>
  );
}

interface ZoomButtonsProps {
  /** The step of magnification. */
  readonly zoom: number;
  readonly set: (zoom: number) => void;
}

function ZoomButtons({ zoom, set }: ZoomButtonsProps) {
  const words = useMessages(importDeskMessages);
  return (
    <span className="desk__zoom">
      <ZoomButton label={words.smaller} sign="−" to={zoom - 1} set={set} />
      <ZoomButton label={words.larger} sign="+" to={zoom + 1} set={set} />
    </span>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly to: number;
  readonly set: (zoom: number) => void;
}

function ZoomButton({ label, sign, to, set }: ZoomButtonProps) {
  const possible = ZOOMS[to] !== undefined;
  return (
    <button
      type="button"
      className="desk__button"
      aria-label={label}
      aria-disabled={!possible}
      onClick={() => possible && set(to)}
    >
      {sign}
    </button>
  );
}

/** A4 upright at least, and whatever the boxes need. */
function extentOf(desk: Desk, page: number): { readonly width: number; readonly height: number } {
  const boxes = desk.boxed(page).flatMap(({ box }) => (box === null ? [] : [box]));
  return {
    width: Math.max(595, ...boxes.map(([x, , width]) => x + width + 36)),
    height: Math.max(842, ...boxes.map(([, y, , height]) => y + height + 36)),
  };
}
