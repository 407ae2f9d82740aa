import { qualityMessages } from "../../i18n/quality.ts";
import type { FormQuality, Remark, TargetQuality } from "../../review/quality/targetQuality.ts";
import { useHref } from "../../state/readingStore.ts";
import { Mixed } from "../parts/Mixed.tsx";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { MoneyWithoutTargets } from "../projects/quality/MoneyWithoutTargets.tsx";
import { qualityOf } from "../projects/quality/qualityOf.ts";
import { UnitCosts } from "../projects/quality/UnitCosts.tsx";
import { useWording } from "./useWording.ts";
import "./targetsSummary.css";

/** The performance targets in short: how many can be measured by project, what recurs, money without targets. */
export function TargetsSummary() {
  const words = useMessages(qualityMessages);
  const { budget } = useReadingBudget();
  const quality = qualityOf(budget);
  return (
    <section className="targets-summary">
      <h2>{words.title}</h2>
      <p className="targets-summary__lede">{words.lede}</p>
      {quality.forms.length === 0 ? <p>{words.none}</p> : <FormCounts quality={quality} />}
      <div className="targets-summary__columns">
        <RuleCounts quality={quality} />
        <div>
          <MoneyWithoutTargets money={quality.moneyWithoutTargets} />
          <UnitCosts costs={quality.forms.flatMap(({ unitCosts }) => unitCosts)} />
        </div>
      </div>
    </section>
  );
}

function FormCounts({ quality }: { readonly quality: TargetQuality }) {
  const words = useMessages(qualityMessages);
  const { targets, measurable } = quality.annual;
  return (
    <>
      <p className="targets-summary__sum">{words.summary(targets, measurable)}</p>
      <ul className="targets-summary__forms">
        {quality.forms.map((form) => (
          <FormCount key={form.form} form={form} />
        ))}
      </ul>
    </>
  );
}

function FormCount({ form }: { readonly form: FormQuality }) {
  const words = useMessages(qualityMessages);
  const href = useHref();
  const { budget } = useReadingBudget();
  const name = budget.forms.find(({ id }) => id === form.form)?.project ?? form.form;
  return (
    <li>
      <a className="targets-summary__project" href={href({ view: "projects", item: name.trim() })}>
        <PrintedName printed={name} short />
      </a>
      <span>{words.counted(form.annual.targets, form.annual.measurable)}</span>
      <span className="targets-summary__count">{words.askedCount(remarksOf(form).length)}</span>
    </li>
  );
}

/** How often each kind of remark came up, the most frequent first. */
function RuleCounts({ quality }: { readonly quality: TargetQuality }) {
  const words = useMessages(qualityMessages);
  const say = useWording();
  const byRule = new Map<string, readonly Remark[]>();
  for (const remark of quality.forms.flatMap(remarksOf))
    byRule.set(remark.rule, [...(byRule.get(remark.rule) ?? []), remark]);
  const counts = [...byRule.values()].sort((first, second) => second.length - first.length);
  if (counts.length === 0) return null;
  return (
    <div>
      <h3>{words.byRule}</h3>
      <ul className="targets-summary__rules">
        {counts.map(([first, ...rest]) =>
          first === undefined ? null : (
            <li key={first.rule}>
              <span>
                <Mixed text={say(first.title)} />
              </span>
              <span className="targets-summary__count">{words.places(rest.length + 1)}</span>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

function remarksOf({ indicators, remarks }: FormQuality): readonly Remark[] {
  return [...indicators.flatMap((indicator) => indicator.remarks), ...remarks];
}
