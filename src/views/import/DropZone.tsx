import { type DragEvent, useState } from "react";
import { importMessages } from "../../i18n/import.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";
import { FileButton } from "./FileButton.tsx";

/** Where a file is dropped or chosen; for the keyboard and for those who do not see it a labelled file input. */
export function DropZone({ open }: { readonly open: (file: File) => void }) {
  const words = useMessages(importMessages);
  const id = usePlainId();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) open(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the file input
    <div
      className={over ? "drop-zone drop-zone--over" : "drop-zone"}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="drop-zone__lead" aria-hidden="true">
        {over ? words.dropNow : words.drop}
      </p>
      <p>
        <FileButton label={words.choose} accept={ACCEPTED} describedBy={`${id}a ${id}b`} first open={open} />
      </p>
      <p className="drop-zone__accepts" id={`${id}a`}>
        {words.accepts}
      </p>
      <p className="drop-zone__local" id={`${id}b`}>
        {words.local}
      </p>
    </div>
  );
}

const ACCEPTED = ".pdf,.txt,.xlsx,.xls,application/pdf,text/plain";
