import { defineMessages } from "./defineMessages.ts";

/** The way to the import page, which every page carries. */
export const importLinkMessages = defineMessages(
  { link: "把公布的文件读成数据" },
  { link: "Turn a published file into data" },
);
