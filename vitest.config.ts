import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

const include = ["test/**/*.test.{ts,tsx,mjs}"];
const exclude = ["test/browser/**"];

/** Tests that put modules, globals or a page of their own in place of the real ones would disturb others beside them. */
const needsIsolation =
  /vi\.(mock|doMock|stubGlobal|spyOn|useFakeTimers|stubEnv)|happy-dom|globalThis\.|process\.(env|chdir)/;
const isolated = readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((path) => `test/${path.replaceAll("\\", "/")}`)
  .filter((path) => /\.test\.(ts|tsx|mjs)$/.test(path) && !path.startsWith("test/browser/"))
  .filter((path) => !path.endsWith(".ts") || needsIsolation.test(readFileSync(path, "utf8")));

/** The tests see the sources as the build does: its plugins, its JSX. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      environment: "node",
      testTimeout: 60_000,
      // One fewer than the processors is the default: on two that is one.
      maxWorkers: 2,
      projects: [
        // Starting a process and reading the modules anew took more than half of the time of all tests.
        {
          extends: true,
          test: { name: "shared", include, exclude: [...exclude, ...isolated], isolate: false },
        },
        { extends: true, test: { name: "isolated", include: isolated, exclude } },
      ],
    },
  }),
);
