/** Words for a change that needs a base to be measured. */
export const CHANGE_WORDS: readonly string[] = [
  "提高",
  "提升",
  "增加",
  "增长",
  "上升",
  "上涨",
  "扩大",
  "减少",
  "降低",
  "下降",
  "缩短",
  "节约",
  "节省",
  "压缩",
  "压减",
];

/** What gives a change its base: a year, last year's figure, a range. */
export const BASE_PATTERN =
  /同比|环比|上年|上一年|去年|往年|前[一二两三]年|\d{4}\s*年|基期|基数|基准|年均|(?:由|从).+(?:到|至)/;
