import { Suspense } from "react";
import { usePlace } from "../state/readingStore.ts";
import { LoadingState } from "../views/states/LoadingState.tsx";
import { ViewBoundary } from "../views/states/ViewBoundary.tsx";
import { VIEW_COMPONENTS } from "./viewComponents.ts";

/** The view of the place, with what stands for it while its script is on its way or has failed. */
export function ViewPlace() {
  const { view } = usePlace();
  const View = VIEW_COMPONENTS[view];
  return (
    <ViewBoundary key={view}>
      <Suspense fallback={<LoadingState />}>
        <View />
      </Suspense>
    </ViewBoundary>
  );
}
