/** A file that a reader takes away: its name (safe on every system), its media type and what is in it. */
export interface TakenFile {
  readonly name: string;
  readonly type: string;
  /** Text is stored as UTF-8. */
  readonly bytes: Uint8Array | string;
}
