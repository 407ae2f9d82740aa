import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readShippedHeaders, readShippedPolicy, SHIPPED_PORTAL, shippedPolicy } from "./readPolicies.ts";

const textOf = (file: string) => readFileSync(resolve(import.meta.dirname, "../../deploy", file), "utf8");

describe("the shipped configurations", () => {
  it("forbid everything but the site itself", () => {
    expect(shippedPolicy("'self'").split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ]);
  });

  it("carry the same policy under nginx and under Apache", () => {
    const [nginx, apache] = [readShippedPolicy("nginx.conf"), readShippedPolicy("apache.conf")];
    expect(apache.replace("%{SUNLIT_FRAMES}e", "HERE")).toBe(nginx.replace("$sunlit_frames", "HERE"));
    expect(nginx).toContain("$sunlit_frames");
  });

  it("carry the same other headers, on errors too", () => {
    const plain = (file: "nginx.conf" | "apache.conf") =>
      [...readShippedHeaders(file)].filter(
        ([name]) => !/Policy$/.test(name) || /Referrer|Perm|Opener/.test(name),
      );
    const nginx = plain("nginx.conf").filter(([name]) => name !== "Content-Security-Policy");
    const apache = plain("apache.conf").filter(
      ([name]) => name !== "Content-Security-Policy" && name !== "Cache-Control",
    );
    expect(nginx.filter(([name]) => name !== "Strict-Transport-Security")).toEqual(apache);
    expect(apache.map(([name]) => name)).toEqual([
      "X-Content-Type-Options",
      "Referrer-Policy",
      "Permissions-Policy",
      "Cross-Origin-Opener-Policy",
    ]);
    expect(
      textOf("nginx.conf")
        .match(/^ *add_header .*/gm)
        ?.filter((line) => !line.endsWith(" always;")),
    ).toEqual([]);
  });

  it.each(["nginx.conf", "apache.conf"])("name the portal in one place: %s", (file) => {
    expect(
      textOf(file)
        .replace(/^\s*#.*$/gm, "")
        .split(SHIPPED_PORTAL).length - 1,
    ).toBe(1);
  });

  it.each(["nginx.conf", "apache.conf"])("know the type of every file that is built: %s", (file) => {
    for (const end of ["html", "css", "js", "mjs", "json", "svg", "png", "txt", "wasm"])
      expect(textOf(file), end).toMatch(new RegExp(`^\\s*(AddType )?[\\w]+/[\\w.+-]+\\s.*\\b${end}\\b`, "m"));
  });
});
