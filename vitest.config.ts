import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

/** The tests see the sources as the build does: its plugins, its JSX. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      environment: "node",
      // .mjs: tests of what runs before anything is installed.
      include: ["test/**/*.test.{ts,tsx,mjs}"],
      exclude: ["test/browser/**"],
      testTimeout: 20_000,
    },
  }),
);
