import { type AddressMode, startAddressStandIn } from "../fixtures/address-stand-in.ts";
import { allowHost, expect, openAtlas, type Page, test, searchBox } from "./driver.ts";

const service = "https://www.map.gov.hk";

type StandIn = Awaited<ReturnType<typeof startAddressStandIn>>;
let standIn: StandIn;

test.beforeAll(async () => {
  standIn = await startAddressStandIn();
});
test.afterAll(() => standIn.stop());

/** The service's own address, answered by the stand-in on this machine. */
async function answerBy(page: Page, mode: AddressMode): Promise<string[]> {
  const asked: string[] = [];
  await page.route(`${service}/**`, async (route) => {
    const { search } = new URL(route.request().url());
    asked.push(new URLSearchParams(search).get("q") ?? "");
    const response = await fetch(`${standIn.at(mode)}${search}`, { signal: AbortSignal.timeout(20_000) });
    const headers = Object.fromEntries(response.headers);
    await route.fulfill({ status: response.status, headers, body: await response.text() });
  });
  return asked;
}

async function ask(page: Page, words: string): Promise<void> {
  await searchBox(page).fill(words);
  await page.getByRole("button", { name: `Search addresses for '${words}'` }).click();
}

test("nothing is asked of the service before its button is pressed, and then what was typed, once", async ({
  page,
  complaints,
}) => {
  const asked = await answerBy(page, "good");
  await openAtlas(page, "#lang=en&v=1");
  await searchBox(page).fill("science park road");
  await expect(page.getByText("This sends what you typed to the Lands Department")).toBeVisible();
  expect(asked).toEqual([]);
  await ask(page, "science park road");
  await page.getByRole("button", { name: /^Hong Kong Science Park/ }).click();
  await expect(page.locator("main h2")).toHaveText("Hong Kong Science Park");
  await expect(page.locator(".nearby-sentence")).toContainText("Hong Kong Science Park lies within");
  expect(asked).toEqual(["science park road"]);
  allowHost(complaints, service);
});

for (const [mode, said] of [
  ["empty", "found no such address"],
  ["refuse", "refused the search"],
  ["garbage", "an answer that cannot be read"],
  ["html", "an answer that cannot be read"],
  ["lies", "could not be read and were left out"],
] as const) {
  test(`an answer that is ${mode} is said plainly, and the search goes on`, async ({ page, complaints }) => {
    await answerBy(page, mode);
    await openAtlas(page, "#lang=en&v=1");
    await ask(page, "city one");
    await expect(page.locator(".address-search [role=status]")).toContainText(said);
    await expect(page.locator("[role=option]").first()).toBeVisible();
    allowHost(complaints, service);
  });
}

test("a service that hangs is given up, and one that cannot be reached is said to be so", async ({
  page,
  complaints,
}) => {
  await page.route(`${service}/**`, () => undefined);
  await openAtlas(page, "#lang=en&v=1");
  await ask(page, "city one");
  await expect(page.locator(".address-search [role=status]")).toContainText("did not answer in time");
  await page.unroute(`${service}/**`);
  await page.route(`${service}/**`, (route) => route.abort());
  await ask(page, "city two");
  await expect(page.locator(".address-search [role=status]")).toContainText("cannot be reached");
  allowHost(complaints, service);
});
