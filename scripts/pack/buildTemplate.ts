import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { licencesOf, packageOf, usedModules } from "../licences.ts";
import { printTemplate } from "./printTemplate.ts";

/** Browsers from Chromium 87 on; one list for the site and the pack. */
export const BROWSERS = ["chrome87", "firefox78", "safari14"];

/** Builds the program of the offline pack, src/packed.tsx, into one HTML text with a place for the data. */
export async function buildTemplate(root: string): Promise<string> {
  const { program, styles, packages } = await bundleProgram(root);
  return printTemplate({
    program,
    styles,
    licences: licencesOf(root, { names: packages, beside: [] }),
    icon: readFileSync(join(root, "public/icon.svg"), "utf8"),
    digest: (text) => `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`,
  });
}

interface Bundle {
  readonly program: string;
  readonly styles: string;
  /** The packages of others with code in the program. */
  readonly packages: ReadonlySet<string>;
}

async function bundleProgram(root: string): Promise<Bundle> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    mode: "production",
    plugins: [react(), inPack(root)],
    build: {
      write: false,
      target: BROWSERS,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, "src/packed.tsx"),
        // A classic script has no address of its own, and asks for none: all parts are in it.
        transform: { define: { "import.meta": "{}" } },
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  if (!("output" in result)) throw new Error("the offline pack: expected one result of the build");
  const programs = result.output.flatMap((part) => (part.type === "chunk" ? [part.code] : []));
  const styles = result.output.flatMap((part) => (part.type === "asset" ? [String(part.source)] : []));
  const [program, ...more] = programs;
  if (program === undefined || more.length > 0 || styles.length !== 1)
    throw new Error(
      `the offline pack: expected one script and one style sheet, found ${result.output.map((part) => part.fileName).join(", ")}`,
    );
  const ids = result.output.flatMap((part) => (part.type === "chunk" ? usedModules(part.modules) : []));
  const packages = new Set(ids.flatMap((id) => packageOf(id) ?? []));
  return { program, styles: styles[0] ?? "", packages };
}

/** What a pack has instead of parts of the site, by the ends of their paths. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  // The reader of published files is three times the size of all the rest, so a pack says that it is not in it.
  [/[\\/]import[\\/](?:ImportPage|PreviewPage)\.tsx$/, "src/app/pack/PackedImport.tsx"],
  // A worker needs a file of its own, and a pack is one file.
  [/[\\/]readInWorker\.ts$/, "src/app/pack/packedReading.ts"],
];

function inPack(root: string): Plugin {
  return {
    name: "in-pack",
    enforce: "pre",
    resolveId: (id) => {
      const found = INSTEAD.find(([path]) => path.test(id));
      return found === undefined ? null : join(root, found[1]);
    },
  };
}
