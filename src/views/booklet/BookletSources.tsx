import { ProvenanceSection } from "../department/ProvenanceSection.tsx";
import "../department/department.css";

/** Where the data come from, and every correction by hand. */
export function BookletSources() {
  return <ProvenanceSection />;
}
