import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { servePages } from "../../bench/harness/servePages.ts";

const SCRIPT = "export const year = 2024;\n".repeat(50);

describe(servePages, () => {
  it("sends text compressed as the browser takes it, and says the sizes of what it sends", async () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-pages-"));
    writeFileSync(join(folder, "page.js"), SCRIPT);
    const { base, sizesOf, close } = await servePages(folder);
    try {
      const encodingOf = async (accepted: string) => {
        const response = await fetch(`${base}page.js`, { headers: { "Accept-Encoding": accepted } });
        expect(await response.text()).toBe(SCRIPT);
        return response.headers.get("Content-Encoding");
      };
      expect(await encodingOf("gzip, deflate, br")).toBe("br");
      expect(await encodingOf("gzip")).toBe("gzip");
      expect(await encodingOf("identity")).toBeNull();
      const sizes = await sizesOf("/page.js");
      expect(sizes.raw).toBe(1300);
      expect(sizes.gzip).toBe(gzipSync(SCRIPT, { level: 9 }).length);
      expect(sizes.brotli).toBeLessThan(sizes.gzip);
      expect((await fetch(`${base}none.js`)).status).toBe(404);
      expect((await fetch(`${base}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
    } finally {
      await close();
      rmSync(folder, { recursive: true });
    }
  });
});
