import { defineMessages } from "./defineMessages.ts";

/** What stands only on paper, around what is printed. */
export const paperMessages = defineMessages(
  {
    body: (body: string, year: number) => `${body} ${year} 年部门预算`,
    source: (title: string) => `出自《${title}》`,
    address: (address: string) => `网址：${address}`,
  },
  {
    body: (body: string, year: number) => `${body}: budget ${year}`,
    source: (title: string) => `From ${title}`,
    address: (address: string) => `Address: ${address}`,
  },
);
