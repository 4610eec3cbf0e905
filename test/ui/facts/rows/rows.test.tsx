// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { EventList, EventRow } from "../../../../src/ui/facts/rows/event-row.tsx";
import { FigureRow } from "../../../../src/ui/facts/rows/figure-row.tsx";
import { MeasureLink, SiteLink } from "../../../../src/ui/facts/rows/link-rows.tsx";
import { LinkedRowContext } from "../../../../src/ui/facts/rows/linked-row.ts";
import { atlas, renderInAtlas } from "../../render.tsx";

const rowOf = <Row,>(rows: readonly Row[], isIt: (row: Row) => boolean): Row => {
  const row = rows.find(isIt);
  if (!row) throw new Error("there is no such row");
  return row;
};
const cyberport = rowOf(atlas.sites, ({ id }) => id === "cyberport");
const revised = rowOf(atlas.events, ({ kind, paperRow }) => kind === "revised" && paperRow === undefined);
const promised = rowOf(atlas.events, ({ kind, paperRow }) => kind === "promised" && paperRow !== undefined);

describe("the row of an event", () => {
  it("has its date in words, its headline, its kind and its citation", async () => {
    const { container, words } = await renderInAtlas(<EventRow event={promised} />);
    expect(container.querySelector(".event-when")?.textContent).toBe(promised.when.words.en);
    expect(container.querySelector(".event-headline")?.textContent).toBe(promised.headline.en);
    expect(container.querySelector(".event-meta")?.textContent).toContain(words.eventKind.promised);
    expect(container.querySelectorAll(".chip").length).toBeGreaterThan(0);
  });

  it("has the words for what is later than the paper", async () => {
    const { container, words } = await renderInAtlas(<EventRow event={revised} />, { language: "zh-Hant" });
    expect(container.querySelector(".event-meta")?.textContent).toContain(words.laterKind.revised);
  });

  it("is marked and scrolled to where the link names it, and no other is", async () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView").mockReturnValue(undefined);
    const { container } = await renderInAtlas(
      <LinkedRowContext.Provider value={revised.id}>
        <EventList events={[promised, revised]} />
      </LinkedRowContext.Provider>,
    );
    const marked = [...container.querySelectorAll("[data-linked]")];
    expect(marked.map((row) => row.getAttribute("data-event"))).toEqual([revised.id]);
    expect(scrolled.mock.contexts).toEqual(marked);
    scrolled.mockRestore();
  });
});

describe("the row of a figure", () => {
  it("has what it counts, as of when, and the number in the words of its source", async () => {
    const figure = rowOf(atlas.figures, ({ id, note }) => id !== "" && note !== undefined);
    const { container } = await renderInAtlas(<FigureRow figure={figure} />);
    expect(container.querySelector(".figure-subject")?.textContent).toBe(
      `${figure.subject.en}${figure.asOf.words.en}${figure.note?.en ?? ""}`,
    );
    expect(container.querySelector(".figure-words")?.textContent).toBe(figure.words.en);
  });
});

describe("the row of a site", () => {
  it("leads to it, and lights it on the map while it is pointed at or has the focus", async () => {
    const { container, get, store } = await renderInAtlas(<SiteLink site={cyberport}>3 km</SiteLink>);
    const link = get("link", /Cyberport/);
    expect(link.getAttribute("href")).toBe("#site/cyberport");
    expect(link.textContent).toContain("3 km");
    link.focus();
    expect(store.getState().hover).toEqual({ kind: "site", id: "cyberport" });
    link.blur();
    expect(store.getState().hover).toBeNull();
    expect(container.querySelector('[data-site="cyberport"]')?.hasAttribute("data-lit")).toBe(false);
  });

  it("is lit while the map points at it", async () => {
    const { container } = await renderInAtlas(<SiteLink site={cyberport} />, {
      state: { hover: { kind: "site", id: "cyberport" } },
    });
    expect(container.querySelector('[data-site="cyberport"]')?.hasAttribute("data-lit")).toBe(true);
  });
});

describe("the row of a measure", () => {
  it("leads to it, by its name in the language of the reader", async () => {
    const measure = rowOf(atlas.measures, ({ id }) => id === "hsitp-first-batch");
    const { get } = await renderInAtlas(<MeasureLink measure={measure} />, { language: "zh-Hant" });
    expect(get("link", "港深創科園（首批樓宇）").getAttribute("href")).toBe("#measure/hsitp-first-batch");
  });
});
