// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { ViewKind } from "../../../src/model/choice/panel.ts";
import { languages } from "../../../src/model/localised.ts";
import { App } from "../../../src/ui/layout/app.tsx";
import { fetchParts } from "../../../src/ui/parts.ts";
import { expectReadable } from "../readable.ts";
import { atlas, renderInAtlas } from "../render.tsx";
import { memoryStorage } from "../services.ts";
import { settled } from "../settled.ts";

beforeAll(async () => {
  await fetchParts();
}, 60_000);

const kinds: readonly ViewKind[] = [
  "measures",
  "promises",
  "land",
  "paper",
  "sources",
  "about",
  "tours",
  "nearby",
];

describe("the app", () => {
  it.each(languages)("is readable in %s, with everything on the edge of the map", async (language) => {
    const { container, get, words } = await renderInAtlas(<App />, {
      language,
      state: { mapState: "ready", offline: "new-version" },
    });
    expectReadable(container, language);
    expect(get("region", words.controls.label)).toBeTruthy();
    expect(get("link", words.title).getAttribute("href")).toBe("#sites");
  });

  it.each(kinds)("shows the panel %s with the focus on its title", async (kind) => {
    const { container, store } = await renderInAtlas(<App />);
    await settled(() => store.setState({ panel: { kind } }));
    expect(container.querySelector("main")?.getAttribute("data-panel")).toBe(kind);
    expect(document.activeElement).toBe(container.querySelector("main h2"));
  });

  it("gives the focus to the title of the search, too, and to the first number of the list of sites", async () => {
    const { container, store } = await renderInAtlas(<App />);
    await settled(() => store.setState({ panel: { kind: "search" } }));
    expect(document.activeElement).toBe(container.querySelector("main h2"));
    await settled(() => store.setState({ panel: { kind: "sites" } }));
    expect(document.activeElement?.getAttribute("href")).toBe("#land");
  });

  it("gives the focus to the row that the reader came from", async () => {
    const { container, store } = await renderInAtlas(<App />);
    await settled(() => container.querySelector(".sheet-body")?.dispatchEvent(new Event("scroll")));
    await settled(() => store.setState({ panel: { kind: "site", id: "cyberport" } }));
    await settled(() => store.setState({ panel: { kind: "sites" } }));
    expect(document.activeElement).toBe(container.querySelector('[data-site="cyberport"] a'));
  });

  it("shows the list in place of a site or a measure that there is not", async () => {
    const { container, store } = await renderInAtlas(<App />);
    await settled(() => store.setState({ panel: { kind: "site", id: "atlantis" } }));
    expect(container.querySelectorAll("main [data-site]")).toHaveLength(atlas.sites.length);
    await settled(() => store.setState({ panel: { kind: "measure", id: "none" } }));
    expect(container.querySelectorAll("main [data-measure]")).toHaveLength(atlas.measures.length);
  });

  it("speaks another language when that is chosen", async () => {
    const { container, press, store } = await renderInAtlas(<App />);
    await press("简体中文", "radio");
    expect(store.getState().language).toBe("zh-Hans");
    expectReadable(container, "zh-Hans");
  });

  it("changes the theme round and round", async () => {
    const { press, store, words } = await renderInAtlas(<App />, { state: { theme: "light" } });
    await press(words.theme.switchTo(words.theme.light));
    expect(store.getState().theme).toBe("dark");
    await press(words.theme.switchTo(words.theme.dark));
    expect(store.getState().theme).toBe("system");
  });

  it("marks in the navigation where one is", async () => {
    const { all } = await renderInAtlas(<App />, { state: { panel: { kind: "site", id: "cyberport" } } });
    const current = all("link").filter((link) => link.getAttribute("aria-current") === "page");
    expect(current.map((link) => link.getAttribute("href"))).toEqual(["#sites"]);
  });

  it("has buttons for the map only where there is one", async () => {
    const { all, press, store, words } = await renderInAtlas(<App />);
    expect(all("button", words.command["zoom-in"])).toEqual([]);
    await settled(() => store.setState({ mapState: "ready" }));
    await press(words.command["zoom-in"]);
    expect(store.getState().focus).not.toBeNull();
  });

  it("opens what hands a view on", async () => {
    const { get, press, store, words } = await renderInAtlas(<App />);
    await press(words.command.share);
    expect(store.getState().dialog).toEqual({ kind: "share" });
    expect(get("dialog", words.share.title)).toBeTruthy();
  });

  it("raises and lowers the sheet by its buttons, between its stops", async () => {
    const { get, press, store, words } = await renderInAtlas(<App />);
    await press(words.sheet.up);
    expect(store.getState().sheet).toBe("full");
    expect(get("button", words.sheet.up).matches(":disabled")).toBe(true);
    await press(words.sheet.down);
    await press(words.sheet.down);
    expect(store.getState().sheet).toBe("low");
  });

  it("says what of a link could not be read, until that is dismissed", async () => {
    const { press, store, text, words } = await renderInAtlas(<App />, {
      state: { notice: { code: "link-unread", parts: ["site=atlantis"], cut: false } },
    });
    expect(text()).toContain(words.notice.unread("site=atlantis"));
    await press(words.notice.dismiss);
    expect(store.getState().notice).toBeNull();
  });

  it.each(["map", "context"] as const)("says why there is no map (%s)", async (of) => {
    const { text, words } = await renderInAtlas(<App />, { state: { failure: { of, code: "GL" } } });
    expect(text()).toContain(words.notice.failure[of]("GL"));
  });

  it("uses a newer version only when the reader says so, or later", async () => {
    const useNewVersion = vi.fn<() => void>();
    const { press, store, text, words } = await renderInAtlas(<App />, {
      state: { offline: "new-version" },
      services: { useNewVersion },
    });
    await press(words.offline.use);
    expect(useNewVersion).toHaveBeenCalledOnce();
    expect(text()).toContain(words.offline.using);
    await press(words.offline.later);
    expect(store.getState().offline).toBe("stored");
  });

  it("shows what is new in the data to returning readers only", async () => {
    const edition = { day: "2026-03-01", changes: [{ zhHant: "改正。", en: "Corrected." }] };
    const later = { ...atlas, asOf: "2099-01-01", editions: [edition] };
    const storage = memoryStorage({ "atlas.edition": "2021-10-11" });
    const known = await renderInAtlas(<App />, { services: { atlas: later, storage } });
    const told = known.container.querySelector('[data-notice="new-facts"]');
    expect(told).toBeTruthy();
    expect(storage.getItem("atlas.edition")).toBe("2099-01-01");
    known.unmount();
    const stranger = await renderInAtlas(<App />, { services: { atlas: later, storage: memoryStorage() } });
    expect(stranger.container.querySelector('[data-notice="new-facts"]')).toBeNull();
  });

  it("leads from a frame of another page to all of it, at what is seen now", async () => {
    const { get, words } = await renderInAtlas(<App />, {
      state: { panel: { kind: "site", id: "cyberport" } },
      services: { isEmbed: true },
    });
    const link = get("link", words.embed.open(words.title));
    expect(link.getAttribute("href")).toContain("site=cyberport");
    expect(link.getAttribute("target")).toBe("_blank");
  });

  it("goes to the next site by key, unless single keys are off", async () => {
    const { key, store } = await renderInAtlas(<App />);
    await key("]");
    const { panel } = store.getState();
    expect(panel.kind).toBe("site");
    await settled(() => store.setState({ singleKeys: false }));
    await key("]");
    expect(store.getState().panel).toBe(panel);
  });
});
