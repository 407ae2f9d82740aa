import { askSite } from "./check/askSite.ts";
import { parseCheckArguments, USAGE } from "./check/checkArguments.ts";
import { checkSite } from "./check/checkSite.ts";
import { type GatheredSite, gatherSite, isOutOfReach } from "./check/gatherSite.ts";
import type { Ask } from "./check/siteAnswer.ts";
import { type SiteProblem, severityOf, wordSiteProblem } from "./check/siteProblem.ts";
import { type Effects, PROCESS_EFFECTS } from "./effects.ts";
import type { WordingLanguage } from "./wordingLanguage.ts";

/** Exit codes: nothing wrong, something is, nothing could be fetched. */
const SOUND = 0;
const WRONG = 1;
const UNCHECKED = 2;

/** What the command does to the world: it asks servers and prints. */
export interface CheckEffects extends Pick<Effects, "print" | "complain"> {
  readonly ask: Ask;
}

/** `check-site ADDRESS [--portal ORIGIN] [--json] [--lang en]`: fetches a deployed site and says what is wrong with it. */
export async function main(
  args: readonly string[],
  { ask, print, complain }: CheckEffects = { ...PROCESS_EFFECTS, ask: askSite },
): Promise<number> {
  const request = parseCheckArguments(args);
  if (request.kind === "refused") {
    complain(`${request.problem}\n${USAGE}`);
    return UNCHECKED;
  }
  const { base, portal, json, language } = request;
  const site = await gatherSite(base, ask);
  const problems = isOutOfReach(site) ? checkSite(site, portal).slice(0, 1) : checkSite(site, portal);
  print(json ? printRecords({ site, problems, language }) : printReport({ site, problems, language }));
  if (isOutOfReach(site)) return UNCHECKED;
  return problems.some((problem) => severityOf(problem) === "wrong") ? WRONG : SOUND;
}

interface Report {
  readonly site: GatheredSite;
  readonly problems: readonly SiteProblem[];
  readonly language: WordingLanguage;
}

function printRecords({ site, problems, language }: Report): string {
  const records = problems.map((problem) => ({
    severity: severityOf(problem),
    ...problem,
    text: wordSiteProblem(problem, language),
  }));
  return JSON.stringify({ base: site.base, checked: site.parts.length, problems: records }, null, 2);
}

const HEADS = {
  wrong: { zh: "不对", en: "Wrong" },
  slow: { zh: "可以更快", en: "Could be faster" },
} as const;

const MOST_OF_A_KIND = 5;

function printReport({ site, problems, language }: Report): string {
  const sections = (["wrong", "slow"] as const).flatMap((severity) => {
    const here = problems.filter((problem) => severityOf(problem) === severity);
    const head = `${HEADS[severity][language]}${language === "zh" ? "：" : ": "}${here.length}`;
    return here.length === 0 ? [] : ["", head, ...printKinds(here, language)];
  });
  const checked = site.parts.length;
  const sound = { zh: "没有发现问题。", en: "Nothing is wrong." } as const;
  const head = {
    zh: `${site.base}：查了 ${checked} 个文件`,
    en: `${site.base}: ${checked} files checked`,
  } as const;
  return [head[language], ...(problems.length === 0 ? [sound[language]] : sections)].join("\n");
}

/** A mistake in the server's configuration shows at every file; a few of them are enough. */
function printKinds(problems: readonly SiteProblem[], language: WordingLanguage): readonly string[] {
  const kinds = [...new Set(problems.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const here = problems.filter((problem) => problem.kind === kind);
    const rest = here.length - MOST_OF_A_KIND;
    const more = language === "zh" ? `  ……另有 ${rest} 处同样的问题` : `  … and ${rest} more of the same`;
    return [
      ...here.slice(0, MOST_OF_A_KIND).map((problem) => `- ${wordSiteProblem(problem, language)}`),
      ...(rest > 0 ? [more] : []),
    ];
  });
}
