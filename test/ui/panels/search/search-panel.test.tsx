// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import type { Entry, PlaceEntry } from "../../../../src/search/entries.ts";
import type { Answer } from "../../../../src/search/gazetteer.ts";
import type { AtlasState } from "../../../../src/state/store.ts";
import { SearchBox } from "../../../../src/ui/panels/search/search-box.tsx";
import { SearchPanel } from "../../../../src/ui/panels/search/search-panel.tsx";
import { SearchProvider } from "../../../../src/ui/panels/search/search.tsx";
import { useAtlasState, type AppServices } from "../../../../src/ui/app-context.tsx";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas } from "../../render.tsx";
import { settled } from "../../settled.ts";
import { failed, memoryStorage, quietServices } from "../../services.ts";

const common = { note: null, aliases: [], jyutping: [], pinyin: [], rank: 3 };
const taiPo: PlaceEntry = {
  ...common,
  kind: "place",
  id: "tai-po",
  name: { zhHant: "大埔", zhHans: "大埔", en: "Tai Po" },
  placeKind: "town",
  at: [114.17, 22.45],
  source: "paper-2021",
};
const entries: readonly Entry[] = [
  taiPo,
  {
    ...common,
    kind: "site",
    id: "cyberport",
    name: { zhHant: "數碼港", zhHans: "数码港", en: "Cyberport" },
    siteKind: "park",
    at: [114.13, 22.26],
  },
  {
    ...common,
    kind: "section",
    id: "para-8",
    name: { zhHant: "第 8 段", zhHans: "第 8 段", en: "paragraph 8" },
  },
];

const answerWith = (found: readonly Entry[], more: Partial<Answer> = {}) => ({
  gazetteer: {
    ...quietServices.gazetteer,
    find: (query: string): Promise<Answer> =>
      Promise.resolve({
        query,
        groups: found.map((entry) => ({ kind: entry.kind, hits: [{ entry, likeness: 1, score: 1 }] })),
        isGuess: false,
        position: null,
        isComplete: true,
        remark: null,
        ...more,
      }),
  },
});

const panelKindOf = ({ panel }: AtlasState): string => panel.kind;

/** The box, and its list while it is open, as the page has them. */
function Search() {
  return (
    <SearchProvider>
      <SearchBox />
      {useAtlasState(panelKindOf) === "search" && <SearchPanel />}
    </SearchProvider>
  );
}

function renderSearch(services: Partial<AppServices> = answerWith(entries), state: Partial<AtlasState> = {}) {
  return renderInAtlas(<Search />, { services, state });
}

const box = "combobox";

describe("the search", () => {
  it.each(languages)("is readable in %s, with what it found", async (language) => {
    const { all, container, type, words } = await renderInAtlas(<Search />, {
      language,
      services: answerWith(entries),
    });
    await type(words.searchBox.label, "a", box);
    expectReadable(container, language);
    expect(all("option")).toHaveLength(3);
  });

  it("says with an empty box what can be searched for", async () => {
    const { press, text, words, store } = await renderSearch();
    await press(words.searchBox.label, box);
    expect(store.getState().panel).toEqual({ kind: "search" });
    expect(text()).toContain(words.search.hints);
  });

  it("opens no list by merely being focused", async () => {
    const { get, store, words } = await renderSearch();
    await settled(() => get(box, words.searchBox.label).focus());
    expect(store.getState().panel.kind).toBe("sites");
  });

  it("goes through the rows by key, and takes the one that stands out", async () => {
    const { get, key, store, type, words } = await renderSearch();
    await type(words.searchBox.label, "tai", box);
    const input = get(box, words.searchBox.label);
    expect(input.getAttribute("aria-activedescendant")).toBe("option-place-tai-po");
    await key("ArrowDown", input);
    expect(input.getAttribute("aria-activedescendant")).toBe("option-site-cyberport");
    await key("ArrowUp", input);
    await key("PageDown", input);
    expect(input.getAttribute("aria-activedescendant")).toBe("option-section-para-8");
    await key("Enter", input);
    expect(store.getState().panel).toEqual({ kind: "paper", section: "para-8" });
  });

  it.each([
    ["a place", /^Tai Po/, { kind: "nearby" }],
    ["a site", /^Cyberport/, { kind: "site", id: "cyberport" }],
  ])("opens %s when its row is pressed", async (_what, name, panel) => {
    const { press, store, type, words } = await renderSearch();
    await type(words.searchBox.label, "a", box);
    await press(name, "option");
    expect(store.getState().panel).toEqual(panel);
  });

  it("takes a site into the comparison with Shift, by key and by pointer, and stays open", async () => {
    const { get, key, store, type, words, text } = await renderSearch();
    await type(words.searchBox.label, "cy", box);
    const input = get(box, words.searchBox.label);
    await key("ArrowDown", input);
    const enter = new KeyboardEvent("keydown", { key: "Enter", shiftKey: true, bubbles: true });
    await settled(() => input.dispatchEvent(enter));
    expect(store.getState()).toMatchObject({
      compared: [{ kind: "site", id: "cyberport" }],
      panel: { kind: "search" },
    });
    expect(text()).toContain("Compare ✓");
    const click = new MouseEvent("click", { shiftKey: true, bubbles: true });
    await settled(() => get("option", /^Cyberport/).dispatchEvent(click));
    expect(store.getState()).toMatchObject({ compared: [], panel: { kind: "search" } });
  });

  it("remembers what was chosen on this machine, and forgets it on request", async () => {
    const storage = memoryStorage();
    const { all, press, type, words } = await renderSearch({ ...answerWith(entries), storage });
    await type(words.searchBox.label, "cy", box);
    await press(/^Cyberport/, "option");
    await press(words.searchBox.label, box);
    expect(all("option").map((row) => row.textContent)).toEqual([expect.stringContaining("Cyberport")]);
    await press(words.search.erase);
    expect(all("option")).toEqual([]);
    expect(storage.length).toBe(0);
  });

  it("closes by Escape, and shows again what was open before", async () => {
    const { key, get, store, type, words } = await renderSearch(answerWith(entries), {
      panel: { kind: "land" },
      sheet: "low",
    });
    await type(words.searchBox.label, "tai", box);
    expect(store.getState()).toMatchObject({ panel: { kind: "search" }, sheet: "full" });
    await key("Escape", get(box, words.searchBox.label));
    expect(store.getState()).toMatchObject({ panel: { kind: "land" }, sheet: "low" });
  });

  it("closes by its button", async () => {
    const { press, store, type, words } = await renderSearch();
    await type(words.searchBox.label, "tai", box);
    await press(words.searchBox.close);
    expect(store.getState().panel).toEqual({ kind: "sites" });
  });

  it("offers to choose a place where there is no spot", async () => {
    const { press, store, words } = await renderSearch();
    await press(words.titles.nearby);
    expect(store.getState().panel).toEqual({ kind: "nearby" });
  });

  it("says that nothing has that name", async () => {
    const { get, text, type, words } = await renderSearch(answerWith([]));
    await type(words.searchBox.label, "xyzzy", box);
    expect(text()).toContain(words.search.nothing);
    expect(get(box, words.searchBox.label).hasAttribute("aria-activedescendant")).toBe(false);
  });

  it("asks which of several places of one name is meant", async () => {
    const namesake = { ...taiPo, id: "tai-po-2", at: [114.3, 22.3] };
    const { get, key, store, text, type, words } = await renderSearch(
      answerWith([taiPo, namesake], { remark: "namesakes" }),
    );
    await type(words.searchBox.label, "tai po", box);
    expect(text()).toContain(words.search.namesakes);
    const input = get(box, words.searchBox.label);
    expect(input.hasAttribute("aria-activedescendant")).toBe(false);
    await key("Enter", input);
    expect(store.getState().panel).toEqual({ kind: "search" });
  });

  it("says of an address that only its road is known", async () => {
    const { text, type, words } = await renderSearch(answerWith([taiPo], { remark: "road" }));
    await type(words.searchBox.label, "12 tai po", box);
    expect(text()).toContain(words.search.road);
  });

  it("offers to who asks for what is near the position of the device, and asks the device for nothing yet", async () => {
    const { press, store, type, words } = await renderSearch(answerWith([], { remark: "here" }));
    await type(words.searchBox.label, "near me", box);
    await press(words.search.here, "option");
    expect(store.getState()).toMatchObject({ panel: { kind: "nearby" }, spot: null });
  });

  it("shows what is there first, and everything once it has come", async () => {
    const estate: Entry = {
      ...taiPo,
      id: "tai-po-centre",
      name: { zhHant: "大埔中心", en: "Tai Po Centre" },
      note: null,
    };
    let whole: (found: Answer) => void = () => undefined;
    const answer = (entry: Entry, isComplete: boolean): Answer => ({
      query: "tai",
      groups: [{ kind: "place", hits: [{ entry, likeness: 0.9, score: 0.9 }] }],
      isGuess: false,
      position: null,
      isComplete,
      remark: null,
    });
    const asked: boolean[] = [];
    const gazetteer = {
      ...quietServices.gazetteer,
      find: (_: string, { isWhole = false } = {}) => {
        asked.push(isWhole);
        return isWhole
          ? new Promise<Answer>((resolve) => (whole = resolve))
          : Promise.resolve(answer(taiPo, false));
      },
    };
    const { get, key, store, text, type, words } = await renderSearch({ gazetteer });
    await type(words.searchBox.label, "tai", box);
    expect(text()).toContain("Tai Po");
    expect(asked).toEqual([false, true]);
    await key("Enter", get(box, words.searchBox.label));
    expect(store.getState().panel).toEqual({ kind: "search" });
    await settled(() => whole(answer(estate, true)));
    expect(store.getState().spot?.place).toBe("tai-po-centre");
  });

  it("keeps what is there where the rest does not come, and says so", async () => {
    const gazetteer = {
      ...quietServices.gazetteer,
      find: (query: string, { isWhole = false } = {}) =>
        isWhole
          ? failed("SEARCH-503")
          : Promise.resolve<Answer>({
              query,
              groups: [{ kind: "place", hits: [{ entry: taiPo, likeness: 0.9, score: 0.9 }] }],
              isGuess: false,
              position: null,
              isComplete: false,
              remark: null,
            }),
    };
    const { text, type, words } = await renderSearch({ gazetteer });
    await type(words.searchBox.label, "tai", box);
    expect(text()).toContain("Tai Po");
    expect(text()).toContain(words.search.partly("SEARCH-503"));
  });

  it("says what has to be known of a place today", async () => {
    const closed: Entry = { ...taiPo, today: { zhHant: "現正關閉", en: "closed at present" } };
    const { text, type, words } = await renderSearch(answerWith([closed]));
    await type(words.searchBox.label, "tai", box);
    expect(text()).toContain("closed at present");
  });

  it("takes a guess only when the reader says so", async () => {
    const { get, key, store, text, type, words } = await renderSearch(answerWith(entries, { isGuess: true }));
    await type(words.searchBox.label, "tipo", box);
    expect(text()).toContain(words.search.guess);
    const input = get(box, words.searchBox.label);
    expect(input.hasAttribute("aria-activedescendant")).toBe(false);
    await key("Enter", input);
    expect(store.getState().panel).toEqual({ kind: "search" });
    await key("Enter", input);
    expect(store.getState().panel).toEqual({ kind: "nearby" });
  });

  it("offers a position that was typed", async () => {
    const { press, store, type, words } = await renderSearch(answerWith([], { position: [114.2, 22.3] }));
    await type(words.searchBox.label, "22.3, 114.2", box);
    await press(/22\.3/, "option");
    expect(store.getState().spot).toMatchObject({ lng: 114.2, lat: 22.3 });
  });

  it("offers both places where two numbers of the grid do not say which is the easting", async () => {
    const positions = { position: [114.2, 22.3], otherPosition: [114.03, 22.47] };
    const { press, store, type, words } = await renderSearch(answerWith([], positions));
    await type(words.searchBox.label, "836694 819069", box);
    await press(new RegExp(words.search.order["northing-first"].slice(0, 14)), "option");
    expect(store.getState().spot).toMatchObject({ lng: 114.03, lat: 22.47 });
  });

  it("keeps two lines that are pasted apart", async () => {
    const { container, store } = await renderSearch(answerWith([]));
    const input = container.querySelector<HTMLInputElement>("#search");
    const event = new Event("paste", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => "836694\r\n819069\r\n" } });
    await settled(() => input?.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(store.getState().query).toBe("836694 819069");
  });

  it("takes the answer when it comes, where Enter was pressed before", async () => {
    let answer: (found: Answer) => void = () => undefined;
    const gazetteer = {
      ...quietServices.gazetteer,
      find: () => new Promise<Answer>((resolve) => (answer = resolve)),
    };
    const { get, key, store, text, type, words } = await renderSearch({ gazetteer });
    await type(words.searchBox.label, "tai", box);
    expect(text()).toContain(words.search.waiting);
    await key("Enter", get(box, words.searchBox.label));
    await settled(() =>
      answer({
        query: "tai",
        groups: [{ kind: "place", hits: [{ entry: taiPo, likeness: 1, score: 1 }] }],
        isGuess: false,
        position: null,
        isComplete: true,
        remark: null,
      }),
    );
    expect(store.getState().panel).toEqual({ kind: "nearby" });
  });

  it("says what failed", async () => {
    const gazetteer = { ...quietServices.gazetteer, find: () => failed("SEARCH-SILENT") };
    const { text, type, words } = await renderSearch({ gazetteer });
    await type(words.searchBox.label, "tai", box);
    expect(text()).toContain(words.search.failed("SEARCH-SILENT"));
  });
});

describe("the search for a full address", () => {
  const home = { zhHant: "家", en: "Home" };
  const address = { name: home, address: home, district: home, point: [114.2, 22.3] as const };

  it("sends a request to another host only when it is pressed, and opens the chosen address", async () => {
    const asked: string[] = [];
    const { press, store, text, type, words } = await renderSearch({
      ...answerWith([]),
      findAddresses: (query) => {
        asked.push(query);
        return Promise.resolve({ state: "found", addresses: [address], leftOut: 2 });
      },
    });
    await type(words.searchBox.label, "1 Home Road", box);
    expect(asked).toEqual([]);
    await press(words.nearby.addressOn("1 Home Road"));
    expect(asked).toEqual(["1 Home Road"]);
    expect(text()).toContain(words.nearby.addressFound(1));
    expect(text()).toContain(words.nearby.addressLeftOut(2));
    await press(/^Home/);
    expect(store.getState().spot).toMatchObject({ lng: 114.2, lat: 22.3, label: home });
  });

  it.each(["offline", "timeout", "refused", "odd-answer", "incomplete"] as const)(
    "says why there is no answer: %s",
    async (reason) => {
      const { press, text, type, words } = await renderSearch({
        ...answerWith([]),
        findAddresses: () => Promise.resolve({ state: "failed", reason }),
      });
      await type(words.searchBox.label, "home", box);
      await press(words.nearby.addressOn("home"));
      expect(text()).toContain(words.nearby.addressFault[reason]);
    },
  );

  it("is not offered in a frame of another page", async () => {
    const { all, type, words } = await renderSearch({ ...answerWith([]), isEmbed: true });
    await type(words.searchBox.label, "home", box);
    expect(all("button", words.nearby.addressOn("home"))).toEqual([]);
  });
});
