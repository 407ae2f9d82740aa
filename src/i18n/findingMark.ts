import { defineMessages } from "./defineMessages.ts";

/** The flag beside a figure that does not agree. */
export const findingMarkMessages = defineMessages(
  {
    mark: (title: string) => `对不上：${title}。查看核对`,
    note: (title: string) => `提示：${title}。查看核对`,
  },
  {
    mark: (title: string) => `Does not agree: ${title}. See the check`,
    note: (title: string) => `Note: ${title}. See the check`,
  },
);
