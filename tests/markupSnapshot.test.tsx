import { describe, expect, it } from "vitest";
import { renderSvg } from "./markupSnapshot.tsx";

describe("renderSvg", () => {
  it("prints one element per line, indented, with text beside its tag", () => {
    const picture = (
      <svg viewBox="0 0 10 10">
        <title>教育支出 &lt; 10%</title>
        <g fill="none">
          <path d="M0,0L5,5" aria-label="a > b" />
          <text>
            <tspan>人员</tspan> 12.30
          </text>
        </g>
      </svg>
    );
    expect(renderSvg(picture)).toBe(`<svg viewBox="0 0 10 10">
  <title>教育支出 &lt; 10%</title>
  <g fill="none">
    <path d="M0,0L5,5" aria-label="a &gt; b" />
    <text>
      <tspan>人员</tspan>
       12.30
    </text>
  </g>
</svg>
`);
  });
});
