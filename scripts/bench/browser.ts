import { chromium, type Page } from "@playwright/test";
import stories from "../../playwright.config.ts";

export type { Page };

const viewport = { width: 1366, height: 768 };
const longestVisitMs = 60_000;

/**
 * Open an address in a browser of its own, with nothing cached and no graphics program compiled, and do something
 * there. The browser is the stories' one.
 * @throws Error when it takes longer than a minute, or than `longestMs`
 */
export async function visit<Result>(
  address: string,
  inside: string,
  act: (page: Page) => Promise<Result>,
  longestMs = longestVisitMs,
): Promise<Result> {
  const browser = await chromium.launch(stories.use?.launchOptions);
  try {
    const context = await browser.newContext({
      viewport,
      locale: "zh-HK",
      timezoneId: "Asia/Hong_Kong",
      serviceWorkers: "block",
    });
    await context.addInitScript({ content: inside });
    const page = await context.newPage();
    page.setDefaultTimeout(longestMs);
    await page.goto(address, { waitUntil: "commit" });
    return await inTime(act(page), address, longestMs);
  } finally {
    await browser.close();
  }
}

async function inTime<Result>(work: Promise<Result>, address: string, longestMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `${address} was not done after ${longestMs / 1000} s`;
    timer = setTimeout(() => reject(new Error(message)), longestMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
