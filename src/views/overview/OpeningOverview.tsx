import { KeptFunctions } from "./KeptFunctions.tsx";
import { OverviewBody } from "./OverviewBody.tsx";

/** The overview as the site opens with it: the picture that the build has drawn stays until a reader turns to it. */
export function OpeningOverview() {
  return <OverviewBody functions={KeptFunctions} />;
}
