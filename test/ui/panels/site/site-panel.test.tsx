// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { BuiltSite } from "../../../../src/model/atlas.ts";
import type { AtlasEvent } from "../../../../src/model/rows.ts";
import { siteKinds } from "../../../../src/model/kinds.ts";
import { languages, textIn } from "../../../../src/model/localised.ts";
import { isPlaced } from "../../../../src/model/site-location.ts";
import { SitePanel } from "../../../../src/ui/panels/site/site-panel.tsx";
import { expectReadable } from "../../readable.ts";
import { atlas, renderInAtlas } from "../../render.tsx";

function first(what: string, holds: (site: BuiltSite) => boolean): BuiltSite {
  const found = atlas.sites.find(holds);
  if (!found) throw new Error(`no site ${what}`);
  return found;
}

const cyberport = first("is Cyberport", ({ id }) => id === "cyberport");
const isPaperPromise = ({ kind, paperRow, sameFactAs }: AtlasEvent): boolean =>
  kind === "promised" && paperRow !== undefined && sameFactAs === undefined;
const promised = first("was promised something", ({ id }) => atlas.eventsOfSite(id).some(isPaperPromise));
const panelOf = (site: BuiltSite, eventId: string | null = null) => (
  <SitePanel site={site} eventId={eventId} />
);

describe("the panel of a site", () => {
  it.each(languages)("is readable in %s for a site of each kind", async (language) => {
    for (const kind of siteKinds) {
      const site = first(`is a ${kind}`, (each) => each.kind === kind);
      const { container, get, unmount } = await renderInAtlas(panelOf(site), { language });
      expectReadable(container, language);
      expect(get("heading", textIn(site.name, language))).toBeTruthy();
      unmount();
    }
  });

  it("gives the stated hectares first, and what is drawn with the difference", async () => {
    const site = first(
      "states its area and has an outline",
      ({ id, drawnSquareMetres }) =>
        drawnSquareMetres !== null &&
        atlas.figuresOfSite(id).some(({ areaOf, paperRow }) => areaOf === id && paperRow !== undefined),
    );
    const { container } = await renderInAtlas(panelOf(site));
    const fact = (name: string) => container.querySelector(`[data-fact="${name}"]`)?.textContent;
    expect(fact("stated")).toMatch(/\d/);
    expect(fact("drawn")).toMatch(/\d/);
    expect(fact("difference")).toMatch(/%/);
  });

  it("says where the paper states no area", async () => {
    const site = first(
      "states no area",
      ({ id }) => !atlas.figuresOfSite(id).some(({ areaOf }) => areaOf === id),
    );
    const { text, words } = await renderInAtlas(panelOf(site));
    expect(text()).toContain(words.site.notStated);
  });

  it("says of a site without a place that it has none", async () => {
    const site = first("has no place", (each) => !isPlaced(each));
    const { text, words } = await renderInAtlas(panelOf(site));
    expect(text()).toContain(words.site.noPlace);
    expect(text()).toContain(words.precisionMeaning.none);
  });

  it("says of a site outside Hong Kong that it lies there", async () => {
    const site = first("lies outside", ({ outsideHongKong }) => outsideHongKong === "yes");
    const { text, words } = await renderInAtlas(panelOf(site));
    expect(text()).toContain(words.site.outside);
  });

  it("sends on to the other places of its measures where nothing later is known of it", async () => {
    const isQuiet = ({ id }: BuiltSite): boolean =>
      atlas.eventsOfSite(id).every(({ paperRow, about }) => paperRow !== undefined || about !== undefined);
    const { text, words } = await renderInAtlas(panelOf(first("is quiet since", isQuiet)));
    expect(text()).toContain(words.site.noSince);
  });

  it("has what answered a promise under it, or says that nothing has", async () => {
    const { container, words } = await renderInAtlas(panelOf(promised));
    const promises = [...container.querySelectorAll("[data-promise]")];
    expect(promises.length).toBeGreaterThan(0);
    for (const promise of promises) {
      const answers = atlas.answersTo(promise.getAttribute("data-promise") ?? "");
      expect(promise.querySelectorAll("[data-event]")).toHaveLength(answers.length);
      expect(promise.textContent?.includes(words.site.noAnswer)).toBe(answers.length === 0);
    }
  });

  it("adds the status of another time where map and list show one", async () => {
    const { container } = await renderInAtlas(panelOf(cyberport), { state: { month: 20 } });
    expect(container.querySelector('[data-fact="status-then"] dt')?.textContent).toMatch(/2019/);
    const now = await renderInAtlas(panelOf(cyberport));
    expect(now.container.querySelector('[data-fact="status-then"]')).toBeNull();
  });

  it("leads back to the list, or to where the reader asked from", async () => {
    const list = await renderInAtlas(panelOf(cyberport));
    expect(list.get("link", list.words.site.back).getAttribute("href")).toBe("#sites");
    list.unmount();
    const near = await renderInAtlas(panelOf(cyberport), {
      state: { spot: { lng: 114.13, lat: 22.26, place: null } },
    });
    expect(near.get("link", near.words.site.backToNearby).getAttribute("href")).toBe("#nearby");
  });

  it("marks the event that a link asked for, and only that", async () => {
    const event = atlas.eventsOfSite(promised.id).find(isPaperPromise);
    const { container } = await renderInAtlas(<div class="panel">{panelOf(promised, event?.id)}</div>);
    const marked = [...container.querySelectorAll("[data-linked]")];
    expect(marked.map((row) => row.getAttribute("data-promise"))).toEqual([event?.id]);
  });

  it("names its neighbours with distance and direction", async () => {
    const { get, words } = await renderInAtlas(panelOf(cyberport));
    const rows = [
      ...(get("heading", words.site.neighbours).closest("section")?.querySelectorAll("[data-site]") ?? []),
    ];
    expect(rows.map((row) => row.getAttribute("data-site"))).toEqual(
      cyberport.neighbours.map(({ id }) => id),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.textContent).toMatch(/(north|south|east|west).*(km|m)$/i);
  });
});
