import type { Rule } from "../rule.ts";
import { R52 } from "./betweenTables/accountNames.ts";
import { R35 } from "./betweenTables/anotherDraft.ts";
import { R36, R37, R38 } from "./betweenTables/appropriationAgainstSummary.ts";
import { R44 } from "./betweenTables/contributions.ts";
import { R31, R32, R34 } from "./betweenTables/expenditureAgainstOthers.ts";
import { R33 } from "./betweenTables/expenditureByAccount.ts";
import { R39, R40, R41, R42, R48 } from "./betweenTables/generalAgainstOthers.ts";
import { R28, R29, R30 } from "./betweenTables/incomeAgainstSummary.ts";
import { R43, R46, R47 } from "./betweenTables/information.ts";
import { R51 } from "./betweenTables/noData.ts";
import { R45 } from "./betweenTables/otherBudgets.ts";
import { R49, R50 } from "./betweenTables/projectsAgainstOthers.ts";
import { R73, R74, R75 } from "./forms/funding.ts";
import { R76, R77, R78 } from "./forms/projects.ts";
import { R12, R13, R14 } from "./insideTable/appropriation.ts";
import {
  R8,
  R9,
  R10,
  R11,
  R15,
  R16,
  R17,
  R18,
  R19,
  R20,
  R21,
  R22,
  R23,
  R24,
  R25,
  R26,
  R27,
} from "./insideTable/byAccount.ts";
import { R54 } from "./insideTable/economicPairs.ts";
import { R53 } from "./insideTable/headers.ts";
import { R1, R2, R3, R4, R5, R6, R7 } from "./insideTable/summary.ts";
import { R55, R59, R60, R61 } from "./narrative/againstTables.ts";
import { R67 } from "./narrative/assets.ts";
import { R69 } from "./narrative/classNames.ts";
import { R62_AND_LISTS, R63_AND_NONE, R64_AND_NONE } from "./narrative/nothingStated.ts";
import { R66 } from "./narrative/performance.ts";
import { R56 } from "./narrative/priorYear.ts";
import { R65 } from "./narrative/procurement.ts";
import { R57 } from "./narrative/reasons.ts";
import { R68 } from "./narrative/repeated.ts";
import { R70 } from "./narrative/residue.ts";
import { R71 } from "./narrative/sections.ts";
import { R58_AND_SUM } from "./narrative/shareSums.ts";
import { R72 } from "./narrative/timing.ts";

const INSIDE_TABLES: readonly Rule[] = [
  R1,
  R2,
  R3,
  R4,
  R5,
  R6,
  R7,
  R8,
  R9,
  R10,
  R11,
  R12,
  R13,
  R14,
  R15,
  R16,
  R17,
  R18,
  R19,
  R20,
  R21,
  R22,
  R23,
  R24,
  R25,
  R26,
  R27,
];
const BETWEEN_TABLES: readonly Rule[] = [
  R28,
  R29,
  R30,
  R31,
  R32,
  R33,
  R34,
  R35,
  R36,
  R37,
  R38,
  R39,
  R40,
  R41,
  R42,
  R43,
  R44,
  R45,
  R46,
  R47,
  R48,
  R49,
  R50,
  R51,
];

const NARRATIVE: readonly Rule[] = [
  R55,
  R56,
  R57,
  R58_AND_SUM,
  R59,
  R60,
  R61,
  R62_AND_LISTS,
  R63_AND_NONE,
  R64_AND_NONE,
  R65,
  R66,
  R67,
  R68,
  R69,
  R70,
  R71,
  R72,
];
const FORMS: readonly Rule[] = [R73, R74, R75, R76, R77, R78];

const HEADERS_AND_NAMES: readonly Rule[] = [R52, R53, R54];

/** Every rule, R1 to R78. R35 is declared here and applied when findings are folded. */
export const ALL_RULES: readonly Rule[] = [
  ...INSIDE_TABLES,
  ...BETWEEN_TABLES,
  ...HEADERS_AND_NAMES,
  ...NARRATIVE,
  ...FORMS,
];
