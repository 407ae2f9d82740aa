import { defineMessages } from "./defineMessages.ts";

/** The statement on accessibility. It says only what was tested; who changes the site tests anew and changes the day. */
export const accessibilityMessages = defineMessages(
  {
    title: "无障碍说明",
    back: "返回网站",
    lead: "本站以《网页内容无障碍指南》（WCAG）2.2 的 A 级和 AA 级为目标，并参照适老化的通行要求：大字、高对比、朴素版、顺序自然。下面写明做了什么、怎样测试、还有哪些不足。没有请第三方作过符合性评定。",
    wishesTitle: "按你的需要显示",
    wishesLead: "下列选择也在每页上方的“显示”里。选择写在地址里，收藏这个地址就能保留。",
    huge: "两倍字号",
    contrast: "高对比配色",
    plain: "朴素版（无图，一栏）",
    usual: "恢复原样",
    sections: [
      {
        title: "做了什么",
        points: [
          "每一幅图旁边都有同样内容的表；朴素版只留句子和表，一栏到底，字和按钮都放大。",
          "全部操作都能只用键盘完成：Tab 逐项移动；图是一个停留点，里面用方向键走动，回车放大，Esc 返回上一级。",
          "字号有四档，最大为两倍；配色有浅色、深色、高对比，并跟随系统的深浅、增强对比、强制配色和减少动态的设置。",
          "不靠颜色单独表达意思：对不上、四舍五入、结转都另有符号、文字或斜纹。",
          "没有弹窗广告、自动播放和限时操作，不需要验证码，也不要求拖动。",
        ],
      },
      {
        title: "怎样测试",
        points: [
          "自动检查：用 axe-core 4.14.1 按 WCAG 2.0、2.1、2.2 的 A 级和 AA 级规则，在 Chromium 156 中检查全部九个视图、一个项目页、表格的单元格、成册页、导入页和本页，中文和英文，浅色、深色、高对比、两倍字号和朴素版。发现的问题已经改正。",
          "听证的演示页、搜索和分享对话框打开时，也用同样的规则检查。",
          "窄屏：在 320 像素宽、特大字和两倍字号、朴素版下，逐页测量有没有超出屏幕、被截断和互相遮挡的文字。",
          "强制配色：在 Chromium 的模拟下看过总览、按功能、资金流向和项目绩效四个视图。",
        ],
      },
      {
        title: "已知的不足",
        points: [
          "没有请读屏软件的使用者、老年人或残疾人实际试用，也没有逐一用读屏软件走完；自动检查只能发现一部分问题。",
          "本站没有朗读功能，请用浏览器或系统的朗读。",
          "列数多的原表在窄屏上要左右滚动，滚动只在表内发生。",
          "两倍字号时，图里的长名称会缩短；全名在旁边的表里。",
          "公布的原文件（PDF）不属于本站，可能不便阅读；本站的表和数字与它印出的一致。",
          "英文界面里仍有中文名称，是原文印出的名称，已标明语言。",
        ],
      },
      {
        title: "遇到障碍时",
        points: [
          "请告诉把本站公布在这个地址上的单位，即这个网站的发布者：写明页面的地址、你用的设备和浏览器、想做而没有做成的事。",
          "同样的内容也可以从每页下方下载成表格文件，或者打印。",
        ],
      },
    ],
    tested: "测试日期：2026 年 11 月 23 日。测试所用的预算是本站附带的第一份预算。",
  },
  {
    title: "Accessibility statement",
    back: "Back to the site",
    lead: "This site aims at levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.2, and at what Chinese guidance asks for older readers: large text, high contrast, a plain version, a natural order. This page says what was done, how it was tested and what is still lacking. No third party has assessed conformance.",
    wishesTitle: "Show it as you need it",
    wishesLead:
      "These choices are also under “Display” at the top of every page. They are part of the address: a bookmark keeps them.",
    huge: "Text of twice the size",
    contrast: "High contrast",
    plain: "Plain version (no pictures, one column)",
    usual: "Back to the usual look",
    sections: [
      {
        title: "What was done",
        points: [
          "Beside every picture stands the same content as a table; the plain version keeps sentences and tables only, in one column, with larger letters and controls.",
          "Everything can be done by keyboard alone: Tab moves from one stop to the next; a picture is one stop, with arrow keys inside it, Enter to zoom and Escape to go back up.",
          "There are four text sizes, up to twice the usual one, and light, dark and high-contrast colours; the system's wishes for dark colours, more contrast, forced colours and less motion are followed.",
          "No meaning rests on colour alone: disagreements, rounding and carried-over money have a sign, words or hatching of their own.",
          "There are no advertisements, nothing plays by itself, nothing is timed, no puzzle has to be solved and nothing has to be dragged.",
        ],
      },
      {
        title: "How it was tested",
        points: [
          "Automatic checks: axe-core 4.14.1 with the A and AA rules of WCAG 2.0, 2.1 and 2.2 in Chromium 156, on all nine views, a project, a cell of a table, the booklet, the import page and this page, in Chinese and English, in light, dark and high-contrast colours, with text of twice the size and in the plain version. What was found has been mended.",
          "The presentation of the hearing, and the search and share dialogs while open, were checked by the same rules.",
          "Narrow screens: at 320 pixels, with the largest and with doubled text and in the plain version, every page was measured for text that sticks out, is cut off or overlaps.",
          "Forced colours: the overview, functions, flows and projects were looked at in Chromium's emulation.",
        ],
      },
      {
        title: "What is known to be lacking",
        points: [
          "Nobody who uses a screen reader, no older and no disabled reader has tried the site, and it was not walked through with a screen reader; automatic checks find only part of what is wrong.",
          "The site does not read aloud; please use what your browser or system offers.",
          "Published tables of many columns scroll sideways on narrow screens, inside the table only.",
          "With text of twice the size long names are shortened in the pictures; the whole name stands in the table beside them.",
          "The published document itself (PDF) is not part of this site and may be hard to read; the tables and figures here are those printed in it.",
          "Chinese names remain in the English pages: they are the names as printed, and are marked as Chinese.",
        ],
      },
      {
        title: "When something bars you",
        points: [
          "Please tell the publisher of this site, the body that put it at this address: the address of the page, your device and browser, and what you wanted to do and could not.",
          "The same content can be downloaded as spreadsheets from the foot of every page, or printed.",
        ],
      },
    ],
    tested: "Tested on 23 November 2026 with the first budget that comes with the site.",
  },
);
