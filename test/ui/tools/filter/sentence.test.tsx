// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { clauseNames } from "../../../../src/model/choice/filter.ts";
import { languages } from "../../../../src/model/localised.ts";
import { FilterSentence } from "../../../../src/ui/tools/filter/sentence.tsx";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas } from "../../render.tsx";
import { settled } from "../../settled.ts";

describe("the sentence that narrows the sites", () => {
  it.each(languages)("is readable in %s, with every clause opened", async (language) => {
    const { all, container, get, words } = await renderInAtlas(<FilterSentence />, { language });
    for (const summary of all("summary")) await settled(() => summary.click());
    expectReadable(container, language);
    expect(get("region", words.siteFilter.label)).toBeTruthy();
    expect(container.querySelectorAll("[data-clause]")).toHaveLength(clauseNames.length);
    expect(all("checkbox").length + all("radio").length).toBeGreaterThan(20);
  });

  it.each([
    ["kinds", "kind", "university", "checkbox", ["university"]],
    ["statuses", "status", "open", "checkbox", ["open"]],
    ["promisedBefore", "year", "2025", "radio", 2025],
    ["moreThanHectares", "size", "10", "radio", 10],
  ] as const)("chooses by %s (%s %s)", async (clause, _what, id, role, chosen) => {
    const { all, container, get, press, store, words } = await renderInAtlas(<FilterSentence />);
    await press(words.siteFilter.any[clause], "summary");
    const box = container.querySelector<HTMLInputElement>(`[data-option="${id}"] input`);
    expect(box?.type).toBe(role);
    await settled(() => box?.click());
    expect(store.getState()[clause]).toEqual(chosen);
    expect(all("summary", words.siteFilter.any[clause])).toEqual([]);
    await press(words.siteFilter.clear);
    expect(get("summary", words.siteFilter.any[clause]).closest("details")?.open).toBe(false);
  });

  it("chooses a district, and closes its clause by Escape", async () => {
    const { all, key, press, store, words } = await renderInAtlas(<FilterSentence />);
    await press(words.siteFilter.any.districts, "summary");
    await settled(() => all("checkbox")[0]?.click());
    expect(store.getState().districts).toHaveLength(1);
    const [opened] = all("summary").filter((summary) => summary.closest("details")?.open);
    await key("Escape", opened);
    expect(opened?.closest("details")?.open).toBe(false);
    expect(document.activeElement).toBe(opened);
  });

  it("closes a clause when something beside it is pressed", async () => {
    const { get, press, words } = await renderInAtlas(<FilterSentence />);
    await press(words.siteFilter.any.kinds, "summary");
    const details = get("summary", words.siteFilter.any.kinds).closest("details");
    expect(details?.open).toBe(true);
    await settled(() => document.body.dispatchEvent(new Event("pointerdown", { bubbles: true })));
    expect(details?.open).toBe(false);
  });

  it("says at which other time it is read, and comes back to now", async () => {
    const { press, store, text, words } = await renderInAtlas(<FilterSentence />, { state: { month: 20 } });
    expect(text()).toContain("2019");
    await press(words.timeline.now);
    expect(store.getState().month).toBeNull();
    expect(text()).not.toContain("2019");
  });

  it("says which clause took the last site, and leaves it out on request", async () => {
    const { all, press, store, text, words } = await renderInAtlas(<FilterSentence />, {
      state: { kinds: ["university"], moreThanHectares: 5_000 },
    });
    expect(text()).toContain(words.siteFilter.zero);
    const [without] = all("button", /^without/);
    await press(without?.textContent ?? "");
    expect(text()).not.toContain(words.siteFilter.zero);
    expect(store.getState().kinds.length === 0).not.toBe(store.getState().moreThanHectares === null);
  });

  it("is cleared as a whole", async () => {
    const { all, press, store, words } = await renderInAtlas(<FilterSentence />, {
      state: { kinds: ["university"], statuses: ["open"] },
    });
    await press(words.siteFilter.clearAll);
    expect(store.getState()).toMatchObject({ kinds: [], statuses: [] });
    expect(all("button", words.siteFilter.clearAll)).toEqual([]);
  });
});
