import { qualityMessages } from "../../../i18n/quality.ts";
import { useReadingBudget } from "../../parts/readingBudget.ts";
import { useMessages } from "../../parts/useMessages.ts";
import { qualityOf } from "./qualityOf.ts";
import "./quality.css";

/** How many targets of the year a form has, and how many of them can be measured. */
export function TargetCount({ form }: { readonly form: string }) {
  const words = useMessages(qualityMessages);
  const { budget } = useReadingBudget();
  const quality = qualityOf(budget).forms.find((candidate) => candidate.form === form);
  if (quality === undefined || quality.annual.targets === 0) return null;
  return <p className="target-count">{words.counted(quality.annual.targets, quality.annual.measurable)}</p>;
}
