/**
 * Chinese faces of Windows, macOS and Linux, then whatever the machine calls its own. Programs that know only the first name
 * fall back by themselves; no place in a picture depends on which face is found.
 */
export const SANS =
  "'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/** Of titles and large numerals. */
export const SERIF =
  "SimSun, 'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', 'Source Han Serif SC', Georgia, serif";
