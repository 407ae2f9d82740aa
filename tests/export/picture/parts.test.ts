import { describe, expect, it } from "vitest";
import { crc32 } from "../../../src/export/picture/crc32.ts";
import { curvedGlyphs } from "../../../src/export/picture/curvedGlyphs.ts";
import { drawBars } from "../../../src/export/picture/drawBars.ts";
import { layoutLegend } from "../../../src/export/picture/layoutLegend.ts";
import { pictureInk } from "../../../src/export/picture/pictureInk.ts";
import { rasterSize } from "../../../src/export/picture/rasterSize.ts";
import { setDensity } from "../../../src/export/picture/setDensity.ts";
import { wrapLines } from "../../../src/export/picture/wrapLines.ts";
import { around, printXml, tag } from "../../../src/export/picture/xmlElement.ts";

describe("wrapLines", () => {
  const room = { width: 100, fontSize: 10, most: 9 };

  it("keeps what fits on one line, and nothing on none", () => {
    expect(wrapLines("一般公共服务支出", room)).toEqual(["一般公共服务支出"]);
    expect(wrapLines("", room)).toEqual([]);
  });

  it("begins no line with a closing mark", () => {
    expect(wrapLines("数字出自公开文本的表一、表五、表六。", room)).toEqual([
      "数字出自公开文本的表",
      "一、表五、表六。",
    ]);
  });

  it("keeps Latin words and figures whole", () => {
    expect(wrapLines("Basic expenditure 1,111.26 of all", room)).toEqual([
      "Basic",
      "expenditure",
      "1,111.26 of all",
    ]);
  });

  it("breaks an address that is longer than a line where the line ends", () => {
    const lines = wrapLines("https://example.org/budget/#/-/flows", room);
    expect(lines.join("")).toBe("https://example.org/budget/#/-/flows");
    expect(lines.every((line) => line.length <= 20)).toBe(true);
  });

  it("says by … that there is more than the lines it may use", () => {
    expect(wrapLines("一二三四五六七八九十".repeat(4), { ...room, most: 2 })).toEqual([
      "一二三四五六七八九十",
      "一二三四五六七八九…",
    ]);
  });

  it("takes a hundred thousand characters without a stall", () => {
    const start = performance.now();
    expect(wrapLines("a".repeat(100_000), room)).toHaveLength(9);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("curvedGlyphs", () => {
  it("sets each character by itself, upright at twelve o'clock and evenly about the middle", () => {
    const baseline = { radius: 100, middle: 0, clockwise: true };
    const line = { text: "住房 保", role: "name", path: "", baseline } as const;
    expect(printXml(curvedGlyphs(line, 10))).toBe(
      [
        '<g role="img" aria-label="住房 保">',
        '  <text transform="translate(-11.38 -99.35) rotate(-6.53)">住</text>',
        '  <text transform="translate(-1.4 -99.99) rotate(-0.8)">房</text>',
        '  <text transform="translate(11.38 -99.35) rotate(6.53)">保</text>',
        "</g>",
        "",
      ].join("\n"),
    );
  });

  it("runs against the clock in the lower half, with its feet outwards", () => {
    const baseline = { radius: 100, middle: Math.PI, clockwise: false };
    const xml = printXml(curvedGlyphs({ text: "住房", role: "name", path: "", baseline }, 10));
    expect(xml).toContain('"translate(-5 99.88) rotate(362.86)">住');
    expect(xml).toContain('"translate(5 99.88) rotate(357.14)">房');
  });
});

describe("layoutLegend", () => {
  const ink = pictureInk("light");
  const entry = (text: string) => ({ sign: { kind: "flag" }, text }) as const;

  it("sets entries side by side while there is room, then below", () => {
    const { elements, height } = layoutLegend([entry("甲"), entry("乙"), entry("丙")], { width: 150, ink });
    const xml = printXml(around(tag("g", {}), elements));
    expect(xml.match(/translate\([\d.]+ \d+\)"/g)?.filter((at) => !at.includes("7."))).toEqual([
      'translate(0.00 0)"',
      'translate(69.00 0)"',
      'translate(0.00 22)"',
    ]);
    expect(height).toBe(40);
  });

  it("takes no room without entries, and more lines for long words", () => {
    expect(layoutLegend([], { width: 150, ink }).height).toBe(0);
    expect(layoutLegend([entry("机关事业单位基本养老保险缴费支出")], { width: 150, ink }).height).toBe(36);
  });
});

describe("drawBars", () => {
  it("divides the bar by weight and hatches what is carried over at its end", () => {
    const tone = { hue: "blue", shade: 0 } as const;
    const amount = { kind: "undisclosed", unit: "万元" } as const;
    const entries = [
      { name: "基本支出", figure: "75.00", amount, tone, weight: 75, carriedOver: 0 },
      { name: "项目支出", figure: "25.00", amount, tone, weight: 25, carriedOver: 10 },
    ];
    const ink = pictureInk("light");
    const { elements } = drawBars({
      bars: [{ title: "支出性质", entries }],
      width: 400,
      ink,
      isFlagged: () => false,
    });
    const xml = printXml(around(tag("g", {}), elements));
    expect(xml).toContain('<rect y="30" height="24" x="0" width="300" fill="#295c8d" />');
    expect(xml).toContain('<rect y="30" height="24" x="300" width="100" fill="#295c8d" />');
    expect(xml).toContain('<rect y="30" height="24" x="360" width="40" fill="url(#carried-over-light)" />');
  });
});

describe("rasterSize", () => {
  it.each([
    [
      "twice a screen's dots",
      { width: 768, height: 1000 },
      "screen",
      { width: 1536, height: 2000, dotsPerInch: 192 },
    ],
    [
      "300 dots an inch at 16 cm",
      { width: 1000, height: 800 },
      "print",
      { width: 1890, height: 1512, dotsPerInch: 300 },
    ],
  ] as const)("gives %s", (_, size, raster, expected) => {
    const { width, height, dotsPerInch } = rasterSize(size, raster);
    expect({ width, height, dotsPerInch: Math.round(dotsPerInch) }).toEqual(expected);
  });

  it("keeps to the sides and dots that old phones fill, and says how dense the picture then is", () => {
    const tall = rasterSize({ width: 800, height: 6000 }, "screen");
    expect(tall).toMatchObject({ width: 546, height: 4096 });
    expect(Math.round(tall.dotsPerInch)).toBe(66);
    const square = rasterSize({ width: 4000, height: 4000 }, "screen");
    expect(square.width * square.height).toBeLessThanOrEqual(16_000_000);
  });
});

describe("setDensity", () => {
  const HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array<number>(25).fill(1)];

  it("puts a pHYs chunk of 11811 dots a metre, 300 an inch, behind the first chunk", () => {
    const marked = setDensity(new Uint8Array([...HEAD, 9, 9]), 300);
    expect([...marked.subarray(0, 33)]).toEqual(HEAD);
    const chunk = Buffer.from(marked.subarray(33, 54));
    // Length 9, "pHYs", 0x2e23 twice, metres, and the checksum that pngcheck computes for these bytes.
    expect(chunk.toString("hex")).toBe("000000097048597300002e2300002e230178a53f76");
    expect([...marked.subarray(54)]).toEqual([9, 9]);
  });

  it("leaves what is no PNG as it is", () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(setDensity(bytes, 300)).toBe(bytes);
  });
});

describe("crc32", () => {
  it("is the checksum of the standard's own example", () => {
    expect(crc32(new TextEncoder().encode("123456789")).toString(16)).toBe("cbf43926");
  });
});
