// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { stageAt } from "../../../src/model/choice/stage.ts";
import { setLanguage, setTheme } from "../../../src/state/actions/preferences.ts";
import { setSheet } from "../../../src/state/actions/panel.ts";
import { createAtlasStore } from "../../../src/state/store.ts";
import { coastIn, applyToPage, nameOf } from "../../../src/ui/layout/page.ts";
import { firstTexts, texts } from "../../../src/ui/text/texts.ts";
import { applyLanguage, createWords } from "../../../src/ui/text/words.ts";
import { atlas } from "../render.tsx";
import { settled } from "../settled.ts";
import { textSource } from "../text-source.ts";

function pageWith(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, "text/html");
}

describe("the coast of the picture that the page came with", () => {
  it("is its first outlines of mainland and land", () => {
    const page = pageWith(`<div id="picture"><svg>
      <path class="picture-mainland" d="M0 0h9v3z" />
      <path class="picture-land" d="M1 4h5v5z" />
      <path class="picture-mainland" d="M7 7h1v1z" />
    </svg></div>`);
    expect(coastIn(page)).toEqual({ mainland: "M0 0h9v3z", land: "M1 4h5v5z" });
  });

  it("is none where the page has no picture", () => {
    expect(coastIn(pageWith("<main></main>"))).toEqual({ mainland: null, land: null });
  });
});

describe("the page", () => {
  const root = document.documentElement;

  beforeEach(() => {
    document.body.innerHTML = `<a class="skip"></a><div id="map"></div><div id="picture"><svg>
      <a data-site="cyberport"><title></title></a></svg></div>`;
  });

  function appliedToPage() {
    const store = createAtlasStore({ language: "en" });
    const words = createWords({ language: "en", text: firstTexts.en, later: null }, textSource.later);
    applyLanguage(store, words, textSource);
    applyToPage(document, store, words, atlas);
    return store;
  }

  it("is named after the open panel", () => {
    const store = appliedToPage();
    expect(document.title).toBe("Hong Kong Innovation Atlas");
    store.setState({ panel: { kind: "site", id: "cyberport" } });
    expect(document.title).toBe("Cyberport – Hong Kong Innovation Atlas");
    store.setState({ panel: { kind: "land" } });
    expect(document.title).toBe("Land – Hong Kong Innovation Atlas");
  });

  it("shows theme, sheet, stage and map in its attributes", () => {
    const store = appliedToPage();
    expect(root.dataset["theme"]).toBeUndefined();
    setTheme(store, "dark");
    setSheet(store, "low");
    store.setState({ stage: stageAt("a-tour"), mapState: "ready" });
    const { theme, sheet, stage } = root.dataset;
    expect([theme, sheet, stage]).toEqual(["dark", "low", "pending"]);
    expect(document.getElementById("map")?.getAttribute("data-state")).toBe("ready");
    store.setState({ stage: null });
    setTheme(store, "system");
    expect(root.dataset["stage"]).toBeUndefined();
    expect(root.dataset["theme"]).toBeUndefined();
  });

  it("shows whether the reader's own layers are saved", () => {
    const store = appliedToPage();
    expect(root.dataset["workspace"]).toBe("empty");
    store.setState({ workspace: "not-saved", panel: { kind: "workspace" } });
    expect(root.dataset["workspace"]).toBe("not-saved");
    expect(document.title).toBe("My layers – Hong Kong Innovation Atlas");
  });

  it("speaks another language, and so does its picture, when that is chosen", async () => {
    const store = appliedToPage();
    const link = document.querySelector("#picture a");
    expect(link?.getAttribute("aria-label")).toBe("Cyberport");
    await settled(() => setLanguage(store, "zh-Hant"));
    expect(root.lang).toBe("zh-Hant-HK");
    expect(link?.getAttribute("aria-label")).toBe("數碼港");
    expect(link?.querySelector("title")?.textContent).toBe("數碼港");
    expect(link?.getAttribute("href")).toBe("text.zh-Hant.html#site/cyberport");
    expect(document.querySelector(".skip")?.textContent).toBe(texts["zh-Hant"].skipToList);
  });
});

describe("the name of a panel", () => {
  it.each([
    [{ kind: "sites" }, ""],
    [{ kind: "site", id: "atlantis" }, ""],
    [{ kind: "measure", id: "hsitp-first-batch" }, "港深創科園（首批樓宇）"],
    [{ kind: "search" }, "搜尋"],
  ] as const)("%j is %s", (panel, name) => {
    expect(nameOf(panel, atlas, texts["zh-Hant"], "zh-Hant")).toBe(name);
  });
});
