import { type ComponentType, lazy } from "react";
import type { View } from "../state/place.ts";
import { type Late, late } from "../views/parts/late.tsx";

type ViewComponents = Readonly<Record<View, ComponentType>> & { readonly overview: Late<object> };

/** What shows each view. The first is fetched beside the page, the others when they are opened. */
export const VIEW_COMPONENTS: ViewComponents = {
  overview: late(async () => (await import("../views/overview/OpeningOverview.tsx")).OpeningOverview),
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
