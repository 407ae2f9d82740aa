import type { Plugin } from "vite";
import { PACK_TEMPLATE } from "../../src/state/packTemplate.ts";
import { buildTemplate } from "./buildTemplate.ts";

/** Puts the program of the offline pack beside the site; it is fetched by those who press the button. */
export function offlinePack(root: string): Plugin {
  return {
    name: "offline-pack",
    configureServer(server) {
      server.middlewares.use(`/${PACK_TEMPLATE}`, (_, response, next) => {
        buildTemplate(root).then((text) => response.end(text), next);
      });
    },
    async generateBundle() {
      if (this.environment.config.consumer !== "client") return;
      this.emitFile({ type: "asset", fileName: PACK_TEMPLATE, source: await buildTemplate(root) });
    },
  };
}
