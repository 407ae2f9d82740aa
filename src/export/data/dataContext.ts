import type { Basis } from "../../budget/basis.ts";
import type { Budget } from "../../budget/budget.ts";
import type { Language } from "../../budget/language.ts";
import type { SourceId } from "../../budget/sourceId.ts";
import type { FlowSubject } from "../../model/flowGraph.ts";
import type { Review } from "../../review/finding.ts";
import type { DataWords } from "./dataWords.ts";

/** What a reader takes data from, and how it is worded in the reader's language. */
export interface DataContext {
  readonly budget: Budget;
  readonly review: Review;
  readonly basis: Basis;
  readonly language: Language;
  readonly words: DataWords;
  /** The English rendering of a printed name, or null where none is known. */
  readonly english: (printed: string, code?: string | null) => string | null;
  /** Where a printed figure stands, with its page: 表五 · 2010350 事业运行 · 基本支出 · 第 9 页. */
  readonly place: (id: SourceId) => string;
  /** A table, form or section by itself: 表五. */
  readonly holder: (id: string) => string;
  /** What a node of the flow graph is called. */
  readonly flowName: (subject: FlowSubject) => string;
  /** The full address of what the reader sees. */
  readonly address: string;
  /** The day it is taken, as 2026-01-31. */
  readonly on: string;
}

/** What can be taken as data: a published table or form, the stated figures, the data of a view, or all tables. */
export type DataSubject =
  | { readonly kind: "table"; readonly id: string }
  | { readonly kind: "form"; readonly id: string }
  | { readonly kind: "narrative" }
  | { readonly kind: "overview" }
  | { readonly kind: "functions" }
  | { readonly kind: "flows" }
  | { readonly kind: "projects" }
  | { readonly kind: "findings" }
  | { readonly kind: "tables" };
