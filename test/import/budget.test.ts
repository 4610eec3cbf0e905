import { expect, it } from "vitest";
import { desktopBudget, phoneBudget } from "../../src/import/budget.ts";

it("A phone may take no more than a desktop of anything", () => {
  const limits = Object.keys(desktopBudget) as (keyof typeof desktopBudget)[];
  expect(limits).toHaveLength(11);
  for (const limit of limits) expect(phoneBudget[limit]).toBeLessThanOrEqual(desktopBudget[limit]);
  expect(phoneBudget.fileBytes).toBe(64 * 1_024 * 1_024);
});
