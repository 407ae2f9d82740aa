import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import type { Still } from "../../src/app/still/renderStill.tsx";
import { drawStill, readBoot } from "./drawStill.ts";
import { fillIndex, printTablesPage } from "./fillIndex.ts";
import { plainThemes } from "./plainThemes.ts";

const INDEX = "index.html";
/** For browsers without scripts; linked by the pages themselves. */
const STYLES = "still.css";

interface Drawn {
  readonly still: Still | null;
  readonly boot: string;
}

/**
 * Draws the overview of the default budget into the page, so that it is seen before any script runs, and all its tables into a
 * page of their own, for browsers without scripts. A data folder that cannot be read leaves the page to the script, which says why.
 */
export function stillPage(root: string): Plugin {
  let drawing: Promise<Drawn> | null = null;
  const drawn = () => (drawing ??= draw(root));
  return {
    name: "still-page",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    enforce: "post",
    buildStart() {
      void drawn().catch(() => null);
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { path }) {
        if (path !== `/${INDEX}`) return html;
        const { still, boot } = await drawn();
        return fillIndex(html, { still, boot: bootName(boot), review: still ? reviewName(still) : "" });
      },
    },
    async generateBundle(_, bundle) {
      const { still, boot } = await drawn();
      const page = bundle[INDEX];
      if (page?.type !== "asset") return;
      const sheets = sheetsOf(String(page.source));
      const styles = sheets
        .map((name) => bundle[name])
        .map((one) => (one?.type === "asset" ? one.source : ""));
      this.emitFile({ type: "asset", fileName: bootName(boot), source: boot });
      this.emitFile({ type: "asset", fileName: STYLES, source: plainThemes(styles.join("")) });
      if (still === null) return;
      this.emitFile({ type: "asset", fileName: reviewName(still), source: still.review });
      const tables = printTablesPage(still, [...sheets, STYLES]);
      this.emitFile({ type: "asset", fileName: "tables.html", source: tables });
    },
  };
}

async function draw(root: string): Promise<Drawn> {
  await mkdir(resolve(root, "node_modules/.cache"), { recursive: true });
  const [still, boot] = await Promise.all([drawStill(root), readBoot(root)]);
  return { still, boot };
}

function bootName(boot: string): string {
  return `assets/boot-${hashOf(boot)}.js`;
}

function reviewName({ review }: Still): string {
  return `assets/review-${hashOf(review)}.json`;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** The style sheets that a page of the site links. */
function sheetsOf(html: string): readonly string[] {
  return Array.from(
    html.matchAll(/<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+)"/g),
    ([, name = ""]) => name,
  );
}
