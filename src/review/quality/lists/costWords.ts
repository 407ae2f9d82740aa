/** Those whose costs are not the project's own. */
export const OTHERS = [
  "企业",
  "群众",
  "居民",
  "市民",
  "村民",
  "农户",
  "纳税人",
  "投资者",
  "客商",
  "商户",
  "用户",
] as const;

/** Payments of the project to others, which are its own cost. */
export const PAID_BY_PROJECT_PATTERN = /补贴|补助|奖励|奖补|扶持|资助|拨付|支付|培训|服务/;

/** Costs stated as a share of the budget. */
export const COST_RATE_PATTERN = /率|比例|占比|比重|预算/;
