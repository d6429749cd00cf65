import { defineConfig, type UserConfig } from "vite";

const api = process.env.STEMMA_API ?? "http://127.0.0.1:7100";

const config: UserConfig = defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: { host: "127.0.0.1", port: 7101, proxy: { "/api": api } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    // The server's policy allows no script, style or image that is written into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});

export default config;
