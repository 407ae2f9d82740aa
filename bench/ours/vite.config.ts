import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { plainDecimal } from "../../scripts/build/plainDecimal.ts";
import { pureShapes } from "../../scripts/build/pureShapes.ts";

/** Packs the measured views as the site is packed; no part of the site. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: false,
  // The site's own React, not one that the peers beside this folder bring.
  resolve: {
    alias: ["react", "react-dom"].map((name) => ({
      find: new RegExp(`^${name}(?=/|$)`),
      replacement: resolve(import.meta.dirname, "../../node_modules", name),
    })),
  },
  plugins: [react(), plainDecimal(), pureShapes()],
  build: {
    target: ["chrome87", "firefox78", "safari14"],
    assetsInlineLimit: 0,
    rolldownOptions: { input: resolve(import.meta.dirname, "ours.html") },
  },
});
