import { defineMessages } from "./defineMessages.ts";

/** The menu by which a picture, a table or the budget is taken away. */
export const takeAwayMessages = defineMessages(
  {
    button: "下载与引用",
    buttonOf: (what: string) => `下载与引用：${what}`,
    kinds: {
      svg: "图片 SVG（放大不失真）",
      png: "图片 PNG（屏幕用）",
      "png-print": "图片 PNG（印刷用，300 dpi）",
      "png-dark": "图片 PNG（深色，投影用）",
      csv: "数据 CSV",
      xlsx: "数据 Excel（XLSX）",
      json: "结构化数据 JSON",
      package: "财政数据包（ZIP）",
      cite: "引用文字",
    },
    making: "正在生成文件…",
    made: (name: string) => `已生成 ${name}`,
    failed: "没能生成文件，请重试。",
    citeTitle: "引用文字",
    copy: "复制",
    copied: "已复制",
    copyFailed: "浏览器不让自动复制：文字已选中，请按 Ctrl+C 或长按复制。",
    close: "关闭",
    whole: "下载本预算",
    wholeKinds: {
      json: "结构化数据（JSON）",
      package: "财政数据包（Fiscal Data Package，ZIP）",
      xlsx: "全部表格（Excel，XLSX）",
    },
  },
  {
    button: "Download or cite",
    buttonOf: (what: string) => `Download or cite: ${what}`,
    kinds: {
      svg: "Picture as SVG (any size)",
      png: "Picture as PNG (for screens)",
      "png-print": "Picture as PNG (for print, 300 dpi)",
      "png-dark": "Picture as PNG (dark, for slides)",
      csv: "Data as CSV",
      xlsx: "Data as Excel (XLSX)",
      json: "Structured data as JSON",
      package: "Fiscal Data Package (ZIP)",
      cite: "Citation",
    },
    making: "Making the file…",
    made: (name: string) => `Made ${name}`,
    failed: "The file could not be made; please try again.",
    citeTitle: "Citation",
    copy: "Copy",
    copied: "Copied",
    copyFailed:
      "The browser does not allow copying: the text is selected, press Ctrl+C or press and hold it.",
    close: "Close",
    whole: "Download this budget",
    wholeKinds: {
      json: "Structured data (JSON)",
      package: "Fiscal Data Package (ZIP)",
      xlsx: "All tables (Excel, XLSX)",
    },
  },
);
