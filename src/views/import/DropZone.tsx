import { type ChangeEvent, type DragEvent, useState } from "react";
import { importMessages } from "../../i18n/import.ts";
import { useMessages } from "../parts/useMessages.ts";
import { usePlainId } from "../parts/usePlainId.ts";

/** Where a file is dropped or chosen; for the keyboard and for those who do not see it a labelled file input. */
export function DropZone({ open }: { readonly open: (file: File) => void }) {
  const words = useMessages(importMessages);
  const id = usePlainId();
  const [over, setOver] = useState(false);
  const openFirst = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) open(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    openFirst(event.dataTransfer.files);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    openFirst(event.currentTarget.files);
    event.currentTarget.value = "";
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the file input
    <div
      className={over ? "drop-zone drop-zone--over" : "drop-zone"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="drop-zone__lead" aria-hidden="true">
        {over ? words.dropNow : words.drop}
      </p>
      <p className="file-button">
        <input
          className="visually-hidden"
          id={id}
          type="file"
          accept=".pdf,.txt,.xlsx,.xls,application/pdf,text/plain"
          aria-describedby={`${id}-accepts ${id}-local`}
          onChange={choose}
        />
        <label className="import-button import-button--first" htmlFor={id}>
          {words.choose}
        </label>
      </p>
      <p className="drop-zone__accepts" id={`${id}-accepts`}>
        {words.accepts}
      </p>
      <p className="drop-zone__local" id={`${id}-local`}>
        {words.local}
      </p>
    </div>
  );
}
