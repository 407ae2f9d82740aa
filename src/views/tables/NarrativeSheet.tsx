import type { Claim, Heading } from "../../budget/budget.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { useHref } from "../../state/readingStore.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { useReadingBudget } from "../parts/readingBudget.ts";
import { useMessages } from "../parts/useMessages.ts";
import { TakeData } from "../takeAway/TakeData.tsx";
import { ClaimTable } from "./ClaimTable.tsx";
import { printPages } from "./printPages.ts";
import { headwordId } from "./readSelection.ts";
import { SheetHeading } from "./SheetHeading.tsx";
import type { SheetProps } from "./sheetProps.ts";
import { useMark } from "./useMark.ts";

/** The figures that the narrative states, section by section, and the terms that the document explains. */
export function NarrativeSheet({ open, bar }: SheetProps) {
  const words = useMessages(tablesMessages);
  const { budget } = useReadingBudget();
  const { sections, claims, terms } = budget.narrative;
  const pages = [...sections, ...terms].flatMap(({ page }) => (page === null ? [] : [page]));
  return (
    <>
      <SheetHeading
        open={open}
        label={words.narrativeGroup}
        title={words.narrative}
        facts={[pages.length > 0 ? words.pages(printPages(pages)) : words.noPages]}
        taking={claims.length > 0 && <TakeData of={words.narrative} subject={{ kind: "narrative" }} />}
      />
      {bar}
      {statedSections(sections, claims).map((section) => (
        <Section
          key={section.number}
          section={section}
          claims={claims.filter((claim) => claim.section === section.number)}
        />
      ))}
      {terms.length > 0 && <Headwords terms={terms} />}
    </>
  );
}

/** The printed sections, and those that only claims name, so that no stated figure is out of reach. */
function statedSections(sections: readonly Heading[], claims: readonly Claim[]): readonly Heading[] {
  const printed = new Set(sections.map((section) => section.number));
  const others = new Set(claims.map((claim) => claim.section).filter((number) => !printed.has(number)));
  return [...sections, ...[...others].map((number): Heading => ({ number, title: "", page: null }))];
}

/** A heading with its printed number: 二、收入预算情况说明. */
function numbered({ number, title }: Heading): string {
  return title === "" || number === "" ? number + title : `${number}、${title}`;
}

interface SectionProps {
  readonly section: Heading;
  readonly claims: readonly Claim[];
}

function Section({ section, claims }: SectionProps) {
  const words = useMessages(tablesMessages);
  const { names } = useReadingBudget();
  return (
    <section className="stated">
      <h3 className="sheet__part">
        <PrintedName printed={numbered(section)} />
        {section.page !== null && (
          <span className="sheet__page">{words.pages(printPages([section.page]))}</span>
        )}
      </h3>
      {claims.length > 0 && <ClaimTable claims={claims} name={names.show(section.title)} />}
    </section>
  );
}

function Headwords({ terms }: { readonly terms: readonly Heading[] }) {
  const words = useMessages(tablesMessages);
  return (
    <section className="stated">
      <h3 className="sheet__part">{words.headwords}</h3>
      <p className="sheet__lead">{words.headwordsIntro}</p>
      <ul className="headwords">
        {terms.map((term, index) => (
          <Headword key={term.title} id={headwordId(index)} term={term} />
        ))}
      </ul>
    </section>
  );
}

function Headword({ id, term }: { readonly id: string; readonly term: Heading }) {
  const words = useMessages(tablesMessages);
  const href = useHref();
  const { glossary } = useReadingBudget();
  const mark = useMark(id);
  const explained = glossary?.term(term.title);
  return (
    <li {...mark} className="headwords__word">
      <PrintedName printed={numbered(term)} />
      {term.page !== null && <span className="sheet__page">{words.pages(printPages([term.page]))}</span>}
      {explained && (
        <a className="headwords__link" href={href({ view: "terms", item: explained.id })}>
          {words.explained}
          <span className="visually-hidden">
            : <span lang="zh-CN">{term.title}</span>
          </span>
        </a>
      )}
    </li>
  );
}
