import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/install/browser.mjs";

const port = Number(process.env["STORIES_PORT"] ?? 4179);
const address = `http://127.0.0.1:${port}/`;

/**
 * WebGL in software, so that the map is the same on a machine without a GPU; the page around it is painted by the
 * processor, as browsers do there, and not by that software GPU.
 */
const software = ["--enable-unsafe-swiftshader"];
const quiet = ["--disable-background-networking", "--disable-component-update"];

/** A headless shell would put each letter on a whole pixel; browsers with windows do not, and lines are as long as theirs. */
const letters = ["--font-render-hinting=none"];

/**
 * A whole Chromium loads pages of its own, for the suggestions below its address bar, with every context: a second of
 * the processor each. Chromium takes the last of these lists, so the features that Playwright turns off and that
 * matter here are named again.
 */
const withoutInterface = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "PreloadTopChromeWebUI",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

// Without a browser of the machine's own, Playwright starts the one it downloaded.
const executablePath = findBrowser();

/** The stories run over the real build, with the headers it is served with. */
export default defineConfig({
  testDir: "test/browser",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  // Two pages that draw WebGL by the processor may take one another's time: what failed is tried once more, and
  // `npm test` names what passed only then, so that it is not overlooked.
  retries: 1,
  timeout: 120_000,
  // Two pages draw WebGL by the processor at once: what a worker answers may be long in coming.
  expect: { timeout: 30_000 },
  globalTimeout: 2_700_000,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env["STORIES_REPORT"] ?? ".cache/reports/stories.json" }],
  ],
  use: {
    baseURL: address,
    browserName: "chromium",
    locale: "zh-HK",
    timezoneId: "Asia/Hong_Kong",
    viewport: { width: 1280, height: 800 },
    // What it keeps it answers by itself, and no story could have a request fail; its own stories allow it.
    serviceWorkers: "block",
    launchOptions: {
      args: [
        "--no-sandbox",
        ...software,
        ...quiet,
        ...letters,
        `--disable-features=${withoutInterface.join(",")}`,
      ],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  webServer: {
    command: `npx tsx test/browser/serve.ts ${port}`,
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
