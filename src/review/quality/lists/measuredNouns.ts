/** Names that say what is measured: a number of things, a rate, an amount, a time, a share of cases. */
export const MEASURED_NOUN_PATTERN =
  /率|比例|占比|比重|人均|(?<![质力能])量|数(?![字据码智])|次$|额|税收|收入|产值|利润|成本|费|经费|支出|投资|价格|单价|工资|补贴|标准|就业|面积|长度|宽度|里程|规模|(?:时间|时长|时限|时效|周期|年限|期限|工期|进度|天数)|满意|知晓|认可|参与度|关注度|及时|准时|按时|按期|合格|达标|完成|覆盖|合规|合法|准确|完整|出勤|到位|利用|使用|发生|投诉|事故|得分|评分|分数|等级|排名|名次|[浓温湿密速强精]度|频次|频率/;

/** Names of what may lie beyond 100 %: growth, returns, a plan more than fulfilled. */
export const UNBOUNDED_NAME_PATTERN =
  /增长|增幅|增速|提高|提升|增加|上升|增值|回报|收益率|产出比|带动|撬动|倍/;
export const FULFILMENT_NAME_PATTERN = /完成率|达成率|实现率|完成情况|任务完成/;

/** Names of shares of a whole, which end at 100 %. */
export const BOUNDED_NAME_PATTERN = /(?:率|度|比例|占比|比重)$/;
