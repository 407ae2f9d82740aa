/** Words beside a number that leave it open. A number stands on the side that the pattern asks for. */
export const VAGUE_NUMBER_PATTERNS: readonly RegExp[] = [
  /(?<=[\d一二三四五六七八九十百千万])余/,
  /(?<=[\d十百千万])多(?!于|数)/,
  /左右|上下浮动|若干/,
  /(?<!节|合|签|制|预|契|条|特)约(?=\s*\d)|大约/,
  /(?<=^|[^附最接就临靠])近(?=\d)(?!\d+\s*[年月天日])/,
  /几(?=[十百千万个家次项名人])/,
];

/** Words that say a direction and no amount. */
export const DIRECTION_WORDS: readonly string[] = [
  "提高",
  "提升",
  "增加",
  "增长",
  "增强",
  "增进",
  "扩大",
  "改善",
  "改进",
  "优化",
  "完善",
  "加强",
  "加大",
  "加快",
  "促进",
  "推动",
  "保持",
  "稳定",
  "减少",
  "降低",
  "下降",
  "减轻",
  "缩短",
  "节约",
  "控制",
];

/** Facts of which can be seen whether they came to be, though they are no numbers. */
export const FACT_PATTERN =
  /^(?:是|否|有|无|已?(?:全部|全面)?(?:完成|建成|建立|通过|发布|印发|开通|投入使用|验收|达标|合格|上线|公开|签订|落实到位)[^，。；]{0,8})$|(?:国家|行业|地方|国际|技术|验收|质量)(?:规范|标准|要求)|合格$|(?:零|无|没有)[^，。；]{0,4}(?:事故|投诉|差错|上访|案件)|完好/;

/** Times that are definite though no figure stands in them. */
export const DEFINITE_TIME_PATTERN =
  /年底|年末|年内|当年|本年|全年|月底|季末|季度末|[上下]半年|第?[一二三四]季度|每(?:年|半年|季|月|周|日|天)|按(?:年|季|月|周|日)|逐(?:年|季|月)/;
