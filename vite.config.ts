import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * The site is static files under any path (`base: "./"`), for browsers from Chromium 87 on.
 * Everything under public/ is copied as it is, so that the data folder of a built site can be replaced.
 */
export default defineConfig({
  base: "./",
  plugins: [react()],
  build: { target: ["chrome87", "firefox78", "safari14"], assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  preview: { port: 4173 },
});
