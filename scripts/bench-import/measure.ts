import { join } from "node:path";
import { build } from "vite";
import { type Page, visit } from "../bench/browser.ts";
import type { BenchFiles } from "./files.ts";

/** What an import took, in milliseconds, measured within the page. */
export interface Imported {
  readonly state: string;
  readonly featureCount: number;
  readonly milliseconds: number;
  /** The longest task of the page while the worker read. */
  readonly longestTask: number;
}

/** Notes long tasks from the beginning on, and when the report or its absence changes. */
const watch = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  window.reportAfter = (begun) => new Promise((resolve) => {
    const look = () => {
      const found = document.querySelector("[data-import-report]");
      if (!found || found.dataset.state === "working") return;
      observer.disconnect();
      const ended = performance.now();
      // What ran before the report is on the page; the task that put it there has not ended yet.
      const tasks = window.longTasks.filter(({ startTime }) => startTime >= begun && startTime < ended);
      resolve({
        state: found.dataset.state + (found.dataset.code ? " " + found.dataset.code : ""),
        featureCount: Number(found.dataset.features),
        milliseconds: ended - begun,
        longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
`;
const longest = 180_000;

export function measureImport(address: string, paths: readonly string[]): Promise<Imported> {
  return visit(
    atlas(address),
    watch,
    async (page) => {
      await choose(page, paths);
      return page.evaluate<Imported>("window.reported");
    },
    longest,
  );
}

/** From the click on Cancel to the page saying so, while the worker reads. */
export function measureCancel(address: string, path: string): Promise<Imported> {
  return visit(
    atlas(address),
    watch,
    async (page) => {
      await choose(page, [path]);
      const cancel = page.locator(".import-progress button");
      // It reads by now: the first progress has come.
      await page.locator('.import-progress progress[value]:not([value="0"])').waitFor();
      return (await cancel.evaluate((button: HTMLElement) => {
        const { reportAfter } = window as unknown as { reportAfter: (begun: number) => Promise<unknown> };
        const reported = reportAfter(performance.now());
        button.click();
        return reported;
      })) as Imported;
    },
    longest,
  );
}

/** The same files by their own libraries. */
export async function measureAlone(
  files: BenchFiles,
): Promise<{ readonly csv: number; readonly shapefile: number }> {
  const script = await aloneScript();
  const read = (kind: "csv" | "shapefile", paths: readonly string[]): Promise<number> =>
    visit("about:blank", script, async (page) => {
      await page.setContent('<input type="file" multiple>');
      await page.locator("input").setInputFiles([...paths]);
      return page.evaluate(
        (name) => window.alone[name](Array.from(document.querySelector("input")?.files ?? [])),
        kind,
      );
    });
  return { csv: await read("csv", [files.csv]), shapefile: await read("shapefile", files.shapefile) };
}

function atlas(address: string): string {
  return `${address}/#view=workspace&lang=en&v=1`;
}

/** Hands the files to the page, which begins to read them, and counts from then. */
async function choose(page: Page, paths: readonly string[]): Promise<void> {
  const input = page.locator("[data-import]");
  await input.waitFor({ state: "attached" });
  // The map stands and the rest is fetched: their own work is not measured with the reading.
  await page.locator('#map[data-state="ready"]').waitFor();
  await page.locator('html[data-rest="here"]').waitFor({ state: "attached" });
  await input.evaluate((element) => {
    element.addEventListener("change", () => {
      const own = window as unknown as { reported: unknown; reportAfter: (begun: number) => unknown };
      own.reported = own.reportAfter(performance.now());
    });
  });
  await input.setInputFiles([...paths]);
}

async function aloneScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2023",
      lib: { entry: join(import.meta.dirname, "alone.ts"), formats: ["iife"], name: "aloneScript" },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const script = first?.output[0];
  if (!script) throw new Error("the script of the libraries was not built");
  return script.code;
}
