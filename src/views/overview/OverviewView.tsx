import { OverviewBody } from "./OverviewBody.tsx";
import { OverviewFunctions } from "./OverviewFunctions.tsx";

/** The whole budget at a glance: the total as a sentence, one picture, the change, the disagreements, and ways deeper. */
export function OverviewView() {
  return <OverviewBody functions={OverviewFunctions} />;
}
