import { defineMessages } from "./defineMessages.ts";

/** The statement on accessibility. It says only what was tested. */
export const accessibilityMessages = defineMessages(
  {
    title: "无障碍说明",
    back: "返回网站",
    lead: "本站以《网页内容无障碍指南》（WCAG）2.2 的 A 级和 AA 级为目标。下面写明做了什么、怎样测试、还有哪些不足。",
    wishesTitle: "按你的需要显示",
    wishesLead: "下列选择也在每页上方的“显示”里。选择写在地址里，收藏这个地址就能保留。",
    huge: "两倍字号",
    contrast: "高对比配色",
    plain: "朴素版（无图，一栏）",
    usual: "恢复原样",
    sections: [{ title: "x", points: ["y"] }],
    tested: "z",
  },
  {
    title: "Accessibility statement",
    back: "Back to the site",
    lead: "a",
    wishesTitle: "b",
    wishesLead: "c",
    huge: "d",
    contrast: "e",
    plain: "f",
    usual: "g",
    sections: [{ title: "x", points: ["y"] }],
    tested: "z",
  },
);
