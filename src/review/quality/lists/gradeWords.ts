/** Grades that stand for a goal without saying of what. */
export const GRADE_WORDS: ReadonlySet<string> = new Set([
  "优",
  "良",
  "中",
  "差",
  "好",
  "较好",
  "很好",
  "优秀",
  "优良",
  "良好",
  "一般",
  "合格",
  "达标",
  "完成",
]);

/** A goal of fewer characters than this cannot say what is to be achieved. */
export const SHORTEST_GOAL = 10;
