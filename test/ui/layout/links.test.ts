// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { createAtlasStore } from "../../../src/state/store.ts";
import { interceptLinks } from "../../../src/ui/layout/links.ts";
import { known } from "../../link/known-ids.ts";

function pageWith(body: string) {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = body;
  const store = createAtlasStore({ panel: { kind: "about" } });
  interceptLinks(page, store, known);
  const click = (selector: string, more: MouseEventInit = {}): boolean => {
    const event = new MouseEvent("click", { bubbles: true, cancelable: true, ...more });
    page.querySelector(selector)?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { page, store, click };
}

let { store, click, page } = pageWith("");

beforeEach(() => {
  ({ store, click, page } = pageWith(`
    <a class="skip" href="#panel">Skip</a>
    <a id="measure" href="#measure=re-industrialisation-fund&amp;lang=en&amp;v=1"><b>Fund</b></a>
    <a id="site" href="#site=hku-campus&amp;lang=en&amp;v=1">HKU</a>
    <a id="line" href="#view=rail&amp;item=4&amp;lang=en&amp;v=1">Line</a>
    <a id="start" href="#lang=en&amp;v=1">Start</a>
    <a id="filter" href="#kind=park&amp;lang=en&amp;v=1">Parks</a>
    <a id="tour" href="#tour=the-whole-plan/3&amp;lang=en&amp;v=1">Tour</a>
    <a id="place" href="#credits">Credits</a>
    <a id="away" href="text.en.html#land">Text</a>
    <div id="picture"><svg>
      <a id="drawn" href="text.en.html#site/hku-campus" data-site="hku-campus"><path id="outline" /></a>
      <a id="unknown" href="text.en.html#site/atlantis" data-site="atlantis"></a>
    </svg></div>
    <main id="panel" tabindex="-1"></main>`));
});

describe("a plain click on a link", () => {
  it("opens the panel that it names, also from within the link", () => {
    expect(click("#measure b")).toBe(true);
    expect(store.getState().panel).toEqual({ kind: "measure", id: "re-industrialisation-fund" });
    expect(store.getState().focus).toBeNull();
  });

  it("to a site opens it and asks the map for it", () => {
    expect(click("#site")).toBe(true);
    expect(store.getState().panel).toEqual({ kind: "site", id: "hku-campus" });
    expect(store.getState().focus).toMatchObject({ kind: "site", id: "hku-campus" });
  });

  it("to a planned line turns its layer on", () => {
    click("#line");
    expect(store.getState()).toMatchObject({
      panel: { kind: "rail", feature: 4 },
      layers: ["planned-rail"],
    });
  });

  it("that names no panel leads to the list of sites", () => {
    click("#start");
    expect(store.getState().panel).toEqual({ kind: "sites" });
  });

  it("to a site of the picture opens it here, though it leads to the text version", () => {
    expect(click("#outline")).toBe(true);
    expect(store.getState().panel).toEqual({ kind: "site", id: "hku-campus" });
  });

  it("past the map gives the focus to the panel", () => {
    document.body.replaceChildren(...page.body.childNodes);
    interceptLinks(document, store, known);
    document.querySelector<HTMLElement>(".skip")?.click();
    expect(document.activeElement?.id).toBe("panel");
    expect(store.getState().panel).toEqual({ kind: "about" });
  });
});

describe("the browser follows", () => {
  it.each(["ctrlKey", "metaKey", "shiftKey", "altKey"] as const)("a link that is clicked with %s", (key) => {
    expect(click("#site", { [key]: true })).toBe(false);
    expect(store.getState().panel).toEqual({ kind: "about" });
  });

  it.each(["#away", "#unknown", "#filter", "#tour", "#place", "main"])(
    "what leads elsewhere, or is no link: %s",
    (selector) => {
      expect(click(selector)).toBe(false);
      expect(store.getState().panel).toEqual({ kind: "about" });
    },
  );

  it("a link that is clicked with another button", () => {
    expect(click("#site", { button: 1 })).toBe(false);
  });
});
