import { qualityMessages } from "../../../i18n/quality.ts";
import type { FormQuality } from "../../../review/quality/targetQuality.ts";
import { useMessages } from "../../parts/useMessages.ts";
import { RemarkList } from "./RemarkList.tsx";
import { UnitCosts } from "./UnitCosts.tsx";
import "./quality.css";

/** What can be asked of a form as a whole, and what a unit of its output costs. */
export function FormRemarks({ quality }: { readonly quality: FormQuality }) {
  const words = useMessages(qualityMessages);
  if (quality.remarks.length + quality.unitCosts.length === 0) return null;
  return (
    <section className="project-section">
      <h3>{words.formRemarks}</h3>
      {quality.remarks.length > 0 && (
        <details>
          <summary className="indicator-remarks__summary">{words.askedCount(quality.remarks.length)}</summary>
          <RemarkList remarks={quality.remarks} />
        </details>
      )}
      <UnitCosts costs={quality.unitCosts} />
    </section>
  );
}
