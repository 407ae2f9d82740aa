import { defineMessages } from "./defineMessages.ts";

/** The offline pack: the button that makes it, and what is different inside it. */
export const packMessages = defineMessages(
  {
    make: "下载离线包（一个网页文件）",
    making: "正在制作离线包…",
    made: (megabytes: string) =>
      `离线包已做好（${megabytes} MB）。拷到 U 盘，在没有网络的电脑上双击即可打开。`,
    failed: "离线包没有做成，可能是网络中断。请再试一次。",
    inWeChat: "微信里不能保存文件。请点右上角“…”，选择“在浏览器打开”，再下载离线包。",
    note: "这是离线包：程序和数据都在这一个文件里，不访问网络。",
    notes:
      "听证笔记存在打开它的浏览器里，同一台电脑上别的本地网页也可能读到；在公用电脑上，离开前请把议程存成文件并清空。",
    notPackedTitle: "离线包里不能读取新文件",
    notPackedText: "把公布的 PDF 或表格文件读成数据，要在网站上进行。离线包里的预算和各个视图不受影响。",
    back: "回到预算",
  },
  {
    make: "Download the offline pack (one web page)",
    making: "Making the offline pack…",
    made: (megabytes: string) =>
      `The offline pack is ready (${megabytes} MB). Copy it to a USB stick and open it by double click, without a network.`,
    failed: "The offline pack could not be made; the network may be down. Please try again.",
    inWeChat:
      "WeChat cannot save files. Tap “…” at the top right, choose to open the page in a browser, and download there.",
    note: "This is an offline pack: program and data are in this one file. It uses no network.",
    notes:
      "Hearing notes are kept by the browser that opens it, where other local pages on the same computer may read them. On a shared computer, save the agenda as a file and empty it before you leave.",
    notPackedTitle: "An offline pack cannot read new files",
    notPackedText:
      "Turning a published PDF or workbook into data is done on the site. The budget and all views of this pack are not affected.",
    back: "Back to the budget",
  },
);
