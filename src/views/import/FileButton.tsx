import type { ChangeEvent } from "react";
import { usePlainId } from "../parts/usePlainId.ts";

interface FileButtonProps {
  readonly label: string;
  /** The kinds of file that the browser offers. */
  readonly accept: string;
  readonly describedBy?: string;
  readonly first?: boolean;
  readonly open: (file: File) => void;
}

/** A button that asks for a file; the same file can be chosen again. */
export function FileButton({ label, accept, describedBy, first = false, open }: FileButtonProps) {
  const id = usePlainId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = "";
    if (file !== undefined) open(file);
  };
  return (
    <span className="file-button">
      <input
        className="visually-hidden"
        id={id}
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        onChange={choose}
      />
      <label className={first ? "import-button import-button--first" : "import-button"} htmlFor={id}>
        {label}
      </label>
    </span>
  );
}
