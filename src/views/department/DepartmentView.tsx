import { useMemo } from "react";
import { departmentMessages } from "../../i18n/department.ts";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { findingFlags } from "../tables/findingFlags.ts";
import { SheetMarksContext } from "../tables/sheetMarks.ts";
import { AssetsSection } from "./AssetsSection.tsx";
import { BodySection } from "./BodySection.tsx";
import { DisclosureSection } from "./DisclosureSection.tsx";
import { KindsOfNothing } from "./KindsOfNothing.tsx";
import { OtherSection } from "./OtherSection.tsx";
import { PerformanceSection } from "./PerformanceSection.tsx";
import { ProcurementSection } from "./ProcurementSection.tsx";
import { ProvenanceSection } from "./ProvenanceSection.tsx";
import "../tables/printedTable.css";
import "./department.css";
import "./nothing.css";

/** The department, what the law has it publish beside its tables, and where the data come from. */
export function DepartmentView() {
  const words = useMessages(departmentMessages);
  const { review } = useReadingBudget();
  const marks = useMemo(() => ({ mark: null, flags: findingFlags(review) }), [review]);
  return (
    <SheetMarksContext.Provider value={marks}>
      <div className="department">
        <BodySection />
        <div className="department__grid">
          <DisclosureSection title={words.threePublic} term="three-public" tableRole="three-public" />
          <DisclosureSection title={words.operating} term="operating-funds" tableRole="operating" />
          <div className="department__column">
            <ProcurementSection />
            <PerformanceSection />
          </div>
          <div className="department__column">
            <AssetsSection />
            <OtherSection />
          </div>
        </div>
        <KindsOfNothing />
        <ProvenanceSection />
      </div>
    </SheetMarksContext.Provider>
  );
}
