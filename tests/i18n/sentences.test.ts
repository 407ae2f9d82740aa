import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/budget/language.ts";
import { PROBLEM_KINDS } from "../../src/budget/problem.ts";
import { messagesIn } from "../../src/i18n/defineMessages.ts";
import { statesMessages } from "../../src/i18n/states.ts";
import { readAreas, readSentences, type Sentence } from "./sentences.ts";

const chinese = readSentences("zh-CN");
const english = readSentences("en");

/** Chinese characters and the punctuation that only Chinese uses. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const saying = (sentences: readonly Sentence[], wanted: (text: string) => boolean) =>
  sentences.filter(({ text }) => text !== null && wanted(text)).map(({ path, text }) => `${path}: ${text}`);

describe("the areas of sentences", () => {
  it("are all found", () => {
    expect([...readAreas().keys()].toSorted()).toEqual(
      expect.arrayContaining([
        "commonMessages",
        "departmentMessages",
        "flowsMessages",
        "frameMessages",
        "functionsMessages",
        "overviewMessages",
        "pictureSourcesMessages",
        "projectsMessages",
        "reviewMessages",
        "searchMessages",
        "sourceMessages",
        "statesMessages",
        "tablesMessages",
        "termsMessages",
      ]),
    );
    expect(english.length).toBeGreaterThan(400);
  });

  it("have the same sentences in both languages, words as words and functions as functions", () => {
    const shapeOf = (sentences: readonly Sentence[]) =>
      sentences.map(({ path, parameters }) => `${path} ${parameters === null ? "words" : "function"}`);
    expect(shapeOf(english).toSorted()).toEqual(shapeOf(chinese).toSorted());
  });

  it("say the same of their parameters: only English names a form's source of funds by its role alone", () => {
    const numbers = new Map(chinese.map(({ path, parameters }) => [path, parameters]));
    const unlike = english.filter(({ path, parameters }) => numbers.get(path) !== parameters);
    expect(unlike.map(({ path }) => path)).toEqual(["projects.fundingRole.label"]);
  });

  it("say something everywhere but at level 0 of the functional classification, which has no name", () => {
    const silent = (text: string) => text.trim() === "";
    expect(saying(chinese, silent)).toEqual(["functions.levels.0: "]);
    expect(saying(english, silent)).toEqual(["functions.levels.0: "]);
  });

  it("speak in plain words: only a problem of a data file and a unit of money need more", () => {
    const mute = [...chinese, ...english].filter(({ text }) => text === null).map(({ path }) => path);
    expect([...new Set(mute)].toSorted()).toEqual(["states.problem", "takenData.unitName"]);
  });

  it("never say undefined, null or NaN but where a named object is meant and a plain word is given", () => {
    const broken = (text: string) => /undefined|null|NaN|\[object/.test(text);
    const paths = saying([...chinese, ...english], broken).map((line) => line.split(":")[0] ?? "");
    expect([...new Set(paths)].toSorted()).toEqual([
      "cite.citation",
      "overview.hundredPart",
      "takenData.rowSource",
    ]);
  });
});

describe("the English sentences", () => {
  it("hold no Chinese but these words, which a reader looks for in Chinese", () => {
    expect(saying(english, (text) => CHINESE.test(text))).toEqual([
      "frame.otherLanguage: 中文",
      "frame.otherLanguageName: 中文",
      "search.hint: For example: housing, gjj, 2080505, 满意度",
      "tables.noDataTitle: The document prints: this table has no data (本表无数据)",
      "takenData.noData: The document states: this table has no data (本表无数据)",
    ]);
  });
});

describe("the Chinese sentences", () => {
  it("hold Chinese but in these words, which are the same in both languages", () => {
    const foreign = (text: string) => /[a-z]{2}/i.test(text) && !CHINESE.test(text);
    const words = chinese.filter(({ parameters }) => parameters === null);
    expect(saying(words, foreign)).toEqual([
      "department.mediums.pdf: PDF",
      "frame.otherLanguage: EN",
      "frame.otherLanguageName: English",
    ]);
  });
});

describe("statesMessages.problem", () => {
  it.each(LANGUAGES)("words every kind of problem in %s, each differently", (language) => {
    const { problem } = messagesIn(statesMessages, language);
    const said = PROBLEM_KINDS.map((kind) =>
      problem({ kind, place: "tables[2]", expected: "12", found: "34" }),
    );
    expect(new Set(said).size).toBe(PROBLEM_KINDS.length);
    expect(said.filter((text) => CHINESE.test(text)).length).toBe(
      language === "en" ? 0 : PROBLEM_KINDS.length,
    );
    expect(said.filter((text) => !/34/.test(text) && !/12/.test(text))).toEqual([]);
  });
});
