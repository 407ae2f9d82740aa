import { type ComponentType, lazy } from "react";
import type { View } from "../state/place.ts";
import { OpeningOverview } from "../views/overview/OpeningOverview.tsx";

/** What shows each view. The first is part of the first load, the others are fetched when they are opened. */
export const VIEW_COMPONENTS: Readonly<Record<View, ComponentType>> = {
  overview: OpeningOverview,
  functions: lazy(async () => ({
    default: (await import("../views/functions/FunctionsView.tsx")).FunctionsView,
  })),
  flows: lazy(async () => ({ default: (await import("../views/flows/FlowsView.tsx")).FlowsView })),
  projects: lazy(async () => ({
    default: (await import("../views/projects/ProjectsView.tsx")).ProjectsView,
  })),
  review: lazy(async () => ({ default: (await import("../views/review/ReviewView.tsx")).ReviewView })),
  hearing: lazy(async () => ({ default: (await import("../views/hearing/HearingView.tsx")).HearingView })),
  tables: lazy(async () => ({ default: (await import("../views/tables/TablesView.tsx")).TablesView })),
  department: lazy(async () => ({
    default: (await import("../views/department/DepartmentView.tsx")).DepartmentView,
  })),
  terms: lazy(async () => ({ default: (await import("../views/terms/TermsView.tsx")).TermsView })),
  booklet: lazy(async () => ({ default: (await import("../views/booklet/BookletView.tsx")).BookletView })),
};
