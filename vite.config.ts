import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { apartEnglish } from "./scripts/build/apartEnglish.ts";
import { firstLoad } from "./scripts/build/firstLoad.ts";
import { plainDecimal } from "./scripts/build/plainDecimal.ts";
import { pureShapes } from "./scripts/build/pureShapes.ts";
import { stillPage } from "./scripts/build/stillPage.ts";
import { licences } from "./scripts/licences.ts";
import { offlinePack } from "./scripts/pack/offlinePack.ts";

const CHARACTER_MAPS = resolve(import.meta.dirname, "node_modules/pdfjs-dist/cmaps");
const MAPS_ADDRESS = "pdf/cmaps/";

/** Serves the character maps of the PDF reader from the site's own origin; each is fetched when a file needs it. */
function characterMaps(): Plugin {
  const names = readdirSync(CHARACTER_MAPS);
  return {
    name: "character-maps",
    configureServer(server) {
      server.middlewares.use(`/${MAPS_ADDRESS}`, (request, response, next) => {
        const name = names.find((each) => request.url === `/${each}`);
        if (name === undefined) next();
        else createReadStream(join(CHARACTER_MAPS, name)).pipe(response);
      });
    },
    generateBundle() {
      if (this.environment.config.consumer !== "client") return;
      for (const name of names)
        this.emitFile({
          type: "asset",
          fileName: MAPS_ADDRESS + name,
          source: readFileSync(join(CHARACTER_MAPS, name)),
        });
    },
  };
}

const first = firstLoad(import.meta.dirname, {
  first: "src/main.tsx",
  second: [
    "src/app/firstReading.ts",
    "src/views/overview/OpeningOverview.tsx",
    "src/views/frame/SiteFooter.tsx",
    "src/views/paper/PaperEdges.tsx",
  ],
});
// The character maps are copied beside the program.
const others = licences(import.meta.dirname, ["pdfjs-dist/cmaps"]);

/**
 * The site is static files under any path (`base: "./"`), for browsers from Chromium 87 on.
 * Everything under public/ is copied as it is, so that the data folder of a built site can be replaced.
 */
export default defineConfig({
  base: "./",
  plugins: [
    react(),
    characterMaps(),
    offlinePack(import.meta.dirname),
    plainDecimal(),
    pureShapes(),
    first.plugin,
    stillPage(import.meta.dirname),
    apartEnglish(import.meta.dirname),
    others.plugin,
  ],
  // The worker that reads files fetches the PDF reader for PDF files only.
  worker: { format: "es", plugins: () => [others.inWorker] },
  build: {
    target: ["chrome87", "firefox78", "safari14"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The site, and the page that other pages show in a frame.
    rolldownOptions: {
      input: [resolve(import.meta.dirname, "index.html"), resolve(import.meta.dirname, "embed.html")],
      output: { codeSplitting: { groups: [...first.groups] } },
    },
  },
  preview: { port: 4173 },
});
