import type { ReactNode } from "react";

/** What every part of the document is given. */
export interface SheetProps {
  /** Whether this is the part that the address names; on paper the others stand beside it. */
  readonly open: boolean;
  /** The line that says what is marked. */
  readonly bar: ReactNode;
}
