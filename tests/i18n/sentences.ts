import { LANGUAGES, type Language } from "../../src/budget/language.ts";

/** One sentence of an area: where it stands ("flows.stages.source"), its arity (null for words) and what it says. */
export interface Sentence {
  readonly path: string;
  readonly parameters: number | null;
  /** null where a function needs more than plain words to say something. */
  readonly text: string | null;
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>("../../src/i18n/*.ts", { eager: true });

/** Every area of sentences that src/i18n exports, by the name of its export. */
export function readAreas(): ReadonlyMap<string, Readonly<Record<Language, unknown>>> {
  const areas = new Map<string, Readonly<Record<Language, unknown>>>();
  for (const module of Object.values(modules))
    for (const [name, value] of Object.entries(module)) if (isArea(value)) areas.set(name, value);
  return areas;
}

function isArea(value: unknown): value is Readonly<Record<Language, unknown>> {
  return typeof value === "object" && value !== null && LANGUAGES.every((language) => language in value);
}

/** Every sentence of a language, by its path; functions are given plain words. */
export function readSentences(language: Language): readonly Sentence[] {
  return [...readAreas()].flatMap(([name, area]) =>
    sentencesIn(area[language], name.replace(/Messages$/, "")),
  );
}

/** What a function is told, argument by argument. Fits the roles of a form's fields, too. */
const WORDS = ["other", "printed", "third", "fourth"];

function sentencesIn(value: unknown, path: string): readonly Sentence[] {
  if (typeof value === "string") return [{ path, parameters: null, text: value }];
  if (typeof value === "function") {
    const said: unknown = Reflect.apply(value, undefined, WORDS.slice(0, value.length));
    return [{ path, parameters: value.length, text: typeof said === "string" ? said : null }];
  }
  if (typeof value !== "object" || value === null) return [{ path, parameters: null, text: null }];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${path}.${key}`));
}
