/** Units that values are counted and measured in. */
const MEASURES =
  "% ‰ 个百分点 百分点 元 千元 万元 亿元 平方米 平方公里 立方米 ㎡ m2 km 公里 千米 米 厘米 毫米 公顷 亩 吨 公斤 千克 克 升 千瓦时 千瓦 度 小时 分钟 秒 工作日 天 日 周 星期 个月 月 季度 年 倍 分 级 等 学时 课时";
const COUNTED =
  "人次 人/次 人天 人日 人月 户次 家次 件次 台次 车次 架次 班次 场次 批次 期次 轮次 台套 台/套 套/台 台(套) 点位 床位 车位 网格 社区 街道 乡镇 个 家 户 人 次 项 件 份 篇 期 场 台 套 辆 艘 架 条 处 座 栋 幢 间 所 名 位 批 班 轮 组 对 支 本 册 张 幅 块 片 株 棵 头 只 羽 盏 扇 门 节 字 页 版 种 类 样 笔 宗 起 例 床 趟 遍 站 点 村 镇 乡 县 区 国 代 款 部 集 首 万";

/** Longer ones first: 人次 begins with 人. */
export const UNIT_WORDS: readonly string[] = [...MEASURES.split(" "), ...COUNTED.split(" ")].sort(
  (left, right) => right.length - left.length,
);

/** Counters that are never the noun that is counted (个 is one, 村 in “5个村” is not). */
export const BARE_COUNTERS: ReadonlySet<string> = new Set(
  "% 个 家 件 份 篇 场 台 套 辆 条 名 位 张 册 只 次 元 万元".split(" "),
);

/** Counters that another one may follow: 人次, 台套, 件套. */
export const COMPOUND_SECONDS: ReadonlySet<string> = new Set(["次", "套"]);

export const MONEY_UNITS: ReadonlySet<string> = new Set(["元", "千元", "万元", "亿元"]);

/** Units of what is there year after year. */
export const STOCK_UNITS: ReadonlySet<string> = new Set(
  "平方米 平方公里 ㎡ m2 km 公里 千米 米 公顷 亩 立方米".split(" "),
);
