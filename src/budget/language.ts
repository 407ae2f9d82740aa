/** The languages in which a published budget can be read. Chinese is authoritative. */
export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
