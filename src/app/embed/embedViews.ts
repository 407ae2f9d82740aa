import { type ComponentType, lazy } from "react";
import type { View } from "../../state/place.ts";
import { VIEW_COMPONENTS } from "../viewComponents.ts";

const FRAMED: Partial<Record<View, ComponentType>> = {
  overview: lazy(async () => ({
    default: (await import("../../views/embed/EmbeddedOverview.tsx")).EmbeddedOverview,
  })),
  functions: lazy(async () => ({
    default: (await import("../../views/embed/EmbeddedFunctions.tsx")).EmbeddedFunctions,
  })),
  flows: lazy(async () => ({
    default: (await import("../../views/embed/EmbeddedFlows.tsx")).EmbeddedFlows,
  })),
  projects: lazy(async () => ({
    default: (await import("../../views/embed/EmbeddedProjects.tsx")).EmbeddedProjects,
  })),
  review: lazy(async () => ({
    default: (await import("../../views/embed/EmbeddedReview.tsx")).EmbeddedReview,
  })),
  tables: lazy(async () => ({
    default: (await import("../../views/embed/EmbeddedTables.tsx")).EmbeddedTables,
  })),
};

/** What shows a view in a frame: its own framed form, or the view as it is where there is nothing to leave out. */
export function embedView(view: View): ComponentType {
  return FRAMED[view] ?? VIEW_COMPONENTS[view];
}
