import { describe, expect, it } from "vitest";
import { packageOf, printLicences } from "../../scripts/licences.ts";

describe("packageOf", () => {
  it.each([
    ["/site/node_modules/d3-array/src/sum.js", "d3-array"],
    ["/site/node_modules/@tanstack/query-core/build/modern/query.js?v=1", "@tanstack/query-core"],
    ["/site/node_modules/a/node_modules/b/main.js", "b"],
    ["C:\\site\\node_modules\\react\\index.js", "react"],
    ["\0rolldown/runtime.js", "rolldown"],
    ["\0vite/preload-helper.js", "vite"],
    ["/site/src/main.tsx", null],
    ["\0virtual:english", null],
  ])("names the package of %s", (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});

describe("printLicences", () => {
  it("lists the names, then each licence in full", () => {
    const text = printLicences([
      { name: "one", version: "1.0.0", licence: "MIT", texts: ["MIT License\r\nCopyright One  \r\n"] },
      {
        name: "two",
        version: "2.1.0",
        licence: "Apache-2.0",
        texts: ["Apache\n\n# Licenses of bundled dependencies\nmore"],
      },
    ]);
    expect(text).toContain("one 1.0.0: MIT\ntwo 2.1.0: Apache-2.0\n");
    expect(text).toContain("MIT License\nCopyright One\n");
    expect(text.endsWith("two 2.1.0: Apache-2.0\n\nApache\n")).toBe(true);
  });
});
