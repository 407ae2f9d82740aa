import type { BudgetFile, FileClaim } from "../../budget/schema.ts";
import { OFFICES_SECTION } from "../recognise/narrativeParts.ts";
import type { TextPage } from "../text/textPage.ts";
import { outlineOf, type Part, type Section } from "./outline.ts";
import { readClaims } from "./readClaims.ts";
import { runOf } from "./textRun.ts";

type Narrative = BudgetFile["narrative"];
type Heading = Narrative["sections"][number];

export interface ReadNarrative {
  readonly narrative: Narrative;
  /** The running text of duties and offices, for what the body says it is. */
  readonly about: string;
}

const OFFICE = /^(\d{1,2})\s*[.．、]\s*([^，。；：]{2,20})$/;

/** Sections, offices, terms and stated figures from the lines that belong to no table and no form. */
export function readNarrative(pages: readonly TextPage[]): ReadNarrative {
  const parts = outlineOf(pages);
  const statements = parts
    .filter((part) => part.kind === "statement")
    .flatMap((part) => statementSections(part));
  const claims: FileClaim[] = statements.flatMap((section, index) => [
    ...readClaims({
      number: section.number,
      heading: section.title,
      order: index + 1,
      run: runOf(section.parts),
    }),
  ]);
  const about = parts.filter((part) => part.kind === "duties" || part.kind === "offices");
  return {
    narrative: {
      sections: statements.map(headingOf),
      offices: about.flatMap(officesOf),
      terms: parts
        .filter((part) => part.kind === "terms")
        .flatMap((part) => part.sections.filter(numbered).map(headingOf)),
      claims: claims.slice(0, 999),
    },
    about: about.flatMap((part) => part.sections.map((section) => runOf(section.parts).text)).join(""),
  };
}

function numbered(section: Section): boolean {
  return section.number !== "";
}

/** A statement without numbered sections is one section. */
function statementSections(part: Part): readonly Section[] {
  const sections = part.sections.filter(numbered);
  return sections.length > 0 ? sections : part.sections.slice(0, 1);
}

function headingOf({ number, title, page }: Section): Heading {
  return { number, title, page };
}

function officesOf(part: Part): readonly Heading[] {
  return part.sections
    .filter((section) => part.kind === "offices" || OFFICES_SECTION.test(section.title))
    .flatMap((section) =>
      section.parts.flatMap((page) =>
        page.lines.flatMap((line) => {
          const [, number, title] = OFFICE.exec(line.trim()) ?? [];
          return number && title ? [{ number, title, page: page.number }] : [];
        }),
      ),
    );
}
