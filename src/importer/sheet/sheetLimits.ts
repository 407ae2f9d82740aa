/** What one workbook may hold at most. A published budget has some dozen sheets and some thousand cells. */
export const SHEET_LIMITS = {
  /** Of the file itself. */
  bytes: 20_000_000,
  /** Of one part of the package and of all parts, unpacked. */
  partBytes: 16_000_000,
  totalBytes: 40_000_000,
  parts: 2_000,
  sheets: 200,
  /** Cells with or without a value, over all sheets. */
  cells: 300_000,
  rows: 20_000,
  columns: 256,
  merges: 50_000,
} as const;
