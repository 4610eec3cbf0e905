// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { promiseBook } from "../../../../src/model/verdict.ts";
import { PromisesPanel } from "../../../../src/ui/panels/promises/promises-panel.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas, type Rendered } from "../../render.tsx";

const book = promiseBook(atlas);
const verdictsShown = ({ container }: Rendered): readonly (string | null)[] =>
  [...container.querySelectorAll(".promise-entry")].map((entry) => entry.getAttribute("data-verdict"));

describe("the promise book", () => {
  it.each(languages)("is readable in %s, with all that was found", async (language) => {
    const rendered = await renderInAtlas(<PromisesPanel />, { language });
    expectReadable(rendered.container, language);
    expect(verdictsShown(rendered)).toHaveLength(book.length);
  });

  it("shows the promises of the verdicts that are pressed", async () => {
    const rendered = await renderInAtlas(<PromisesPanel />);
    const { press, store, words } = rendered;
    await press(new RegExp(`${words.verdict.late}$`));
    expect(store.getState().verdicts).toEqual(["late"]);
    expect(new Set(verdictsShown(rendered))).toEqual(new Set(["late"]));
    await press(words.promises.showAll);
    expect(verdictsShown(rendered)).toHaveLength(book.length);
  });

  it("answers what was late in one press, and takes it back in another", async () => {
    const { get, press, store, words } = await renderInAtlas(<PromisesPanel />);
    await press(words.promises.whatWasLate);
    expect(store.getState().verdicts).toEqual(["late", "revised"]);
    expect(get("button", words.promises.whatWasLate).getAttribute("aria-pressed")).toBe("true");
    await press(words.promises.whatWasLate);
    expect(store.getState().verdicts).toEqual([]);
  });

  it("puts them in another order", async () => {
    const rendered = await renderInAtlas(<PromisesPanel />);
    await rendered.press(rendered.words.promises.sorts.verdict, "radio");
    expect(rendered.store.getState().promiseSort).toBe("verdict");
    const order = verdictsShown(rendered).map((verdict) =>
      ["kept", "late", "revised", "open"].indexOf(verdict ?? ""),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("draws each promise on a strip that says in words what it shows", async () => {
    const { all } = await renderInAtlas(<PromisesPanel />);
    const strips = all("img");
    expect(strips).toHaveLength(book.length);
    for (const [index, strip] of strips.entries())
      expect(strip.getAttribute("aria-label")).toContain(book[index]?.promise.when.words.en);
  });

  it("offers what is shown as a file", async () => {
    const { press, store, words } = await renderInAtlas(<PromisesPanel />, { state: { verdicts: ["late"] } });
    await press(words.takeAway.open);
    expect(store.getState().dialog).toEqual({ kind: "take-away", of: { kind: "promises" } });
  });

  it("says where no promise has the verdict that is asked for", async () => {
    const withoutPromises = { ...atlas, events: atlas.events.filter(({ kind }) => kind !== "promised") };
    const { text, get, words } = await renderInAtlas(<PromisesPanel />, {
      services: { atlas: withoutPromises },
      state: { verdicts: ["late"] },
    });
    expect(text()).toContain(words.promises.noneOfThese);
    expect(get("button", words.takeAway.open).matches(":disabled")).toBe(true);
  });

  it("says of a new date which date it is, and never that the old one may have been kept", async () => {
    const { container } = await renderInAtlas(<PromisesPanel />);
    const card = container.querySelector('[data-promise="promise-smart-regulation"] .two-sources');
    const moved = [...(card?.querySelectorAll("dd") ?? [])].map((each) => each.textContent ?? "");
    expect(moved.find((each) => each.startsWith("by mid-2024"))).toContain("said: 19 October 2022");
    expect(card?.textContent).not.toContain("within the time");
  });

  it("titles what was promised since by what is to come, and says which times have passed", async () => {
    const { container } = await renderInAtlas(<PromisesPanel />);
    const rowOf = (id: string) => container.querySelector(`[data-later="${id}"]`);
    const study = rowOf("later-2022-07-engineering-study-started-reclamation-about-60");
    expect(study?.querySelector(".event-headline")?.textContent).toBe(
      "The engineering study of the Ma Liu Shui reclamation to be finished",
    );
    expect(study?.textContent).toContain("Date passed");
    const cavern = rowOf("later-2021-10-cavern-plant-run-2029-whole-relocation");
    expect(cavern?.textContent).toContain("Date not reached");
    expect(cavern?.querySelector(".verdict-word")).toBeNull();
    const school = container.querySelector('[data-promise="a5-school-year-launch"]');
    expect(school?.textContent).toContain(
      "Expected then: “Knowing More About IT” to end, the end of school year 2025/26 (activities by 31 August 2026); date passed",
    );
  });

  it("stands open in print, with counts in place of buttons", async () => {
    const { all, container, text, words } = await renderInAtlas(<PromisesPanel />, {
      services: { printed: true },
    });
    expect(all("radio")).toEqual([]);
    expect(container.querySelectorAll("details:not([open])")).toHaveLength(0);
    expect(text()).toContain(words.verdict.late);
    expect(all("img")).toEqual([]);
  });
});
