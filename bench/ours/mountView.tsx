import { type ComponentType, useMemo } from "react";
import { createRoot } from "react-dom/client";
import type { Budget } from "../../src/budget/budget.ts";
import { parseBudget } from "../../src/budget/parseBudget.ts";
import type { Review } from "../../src/review/finding.ts";
import { mirrorAddress } from "../../src/state/mirrorAddress.ts";
import { useReading } from "../../src/state/readingStore.ts";
import { FlowsView } from "../../src/views/flows/FlowsView.tsx";
import { FunctionsView } from "../../src/views/functions/FunctionsView.tsx";
import { buildNames } from "../../src/views/parts/names.ts";
import { type ReadingBudget, ReadingBudgetContext } from "../../src/views/parts/readingBudget.ts";
import { largeBudget } from "../../tests/budgets/largeBudget.ts";
import { largeFlows } from "../../tests/budgets/largeFlows.ts";

/** The two views with pictures that are measured. */
export const KINDS = ["functions", "flows"] as const;
export type Kind = (typeof KINDS)[number];

const VIEWS: Readonly<Record<Kind, ComponentType>> = { functions: FunctionsView, flows: FlowsView };
const FILES = { functions: largeBudget, flows: largeFlows } as const;

/** A budget in memory, checked, with nothing of its pictures computed yet. */
export interface Prepared {
  readonly kind: Kind;
  readonly budget: Budget;
  readonly review: Review;
}

/**
 * Makes and parses a budget of so many functional lines, or of so many flows. Its tables agree by construction, so that it is
 * not reviewed: what is measured begins with a review that is here. Throws where the budget is refused.
 */
export function prepareBudget(kind: Kind, size: number): Prepared {
  const parsed = parseBudget(FILES[kind](size));
  if (!parsed.ok) throw new Error(`a made-up budget was refused: ${JSON.stringify(parsed.problems)}`);
  const agreement = { tables: new Set(parsed.value.tables.map((table) => table.id)), outside: [] };
  const counts = { holds: 0, rounding: 0, differs: 0, unchecked: 0 };
  return { kind, budget: parsed.value, review: { findings: [], counts, agreement } };
}

/** Mounts the view of a prepared budget as the site does; what it gives takes it away. No mount profits from the one before. */
export function mountView(place: HTMLElement, { kind, budget, review: known }: Prepared): () => void {
  // Trees are kept with the agreement that they were built on.
  const checked = { ...known, agreement: { ...known.agreement } };
  const root = createRoot(place);
  window.history.replaceState(null, "", `#/-/${kind}`);
  const stop = mirrorAddress(window);
  const View = VIEWS[kind];
  root.render(<Reading budget={budget} checked={checked} View={View} />);
  return () => {
    root.unmount();
    stop();
    useReading.setState({ pointed: null });
  };
}

interface ReadingProps {
  readonly budget: Budget;
  readonly checked: Review;
  readonly View: ComponentType;
}

function Reading({ budget, checked, View }: ReadingProps) {
  const reading = useMemo((): ReadingBudget => {
    const names = buildNames({ language: "zh-CN", year: budget.year, glossary: null, annotations: null });
    return { budget, review: checked, names, glossary: null, glossaryFile: null, annotations: null };
  }, [budget, checked]);
  return (
    <ReadingBudgetContext.Provider value={reading}>
      <View />
    </ReadingBudgetContext.Provider>
  );
}
