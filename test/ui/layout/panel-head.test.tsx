// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { PanelHead } from "../../../src/ui/layout/panel-head.tsx";
import { renderInAtlas } from "../render.tsx";

const head = (more: Partial<Parameters<typeof PanelHead>[0]> = {}) => (
  <PanelHead
    up={{ kind: "sites" }}
    upText="All sites"
    kicker="I&T parks"
    title="Cyberport"
    other="數碼港"
    kind="park"
    siteId="cyberport"
    {...more}
  />
);

describe("the head of a panel", () => {
  it("has the way back, the title, and the name in the other script with its language", async () => {
    const { container, get } = await renderInAtlas(head());
    expect(get("link", "All sites").getAttribute("href")).toBe("#sites");
    expect(get("heading", "Cyberport").tabIndex).toBe(-1);
    expect(container.querySelector('[lang="zh-Hant-HK"]')?.textContent).toBe("數碼港");
  });

  it("leaves out another name that is the same", async () => {
    const { container } = await renderInAtlas(head({ other: "Cyberport" }));
    expect(container.querySelector("[lang]")).toBeNull();
  });

  it("leads to the next and the previous site by buttons that name their keys", async () => {
    const { get, press, store, words } = await renderInAtlas(head(), {
      state: { panel: { kind: "site", id: "cyberport" } },
    });
    const { id } = store.getState().panel as { readonly id: string };
    await press(words.command["next-site"]);
    expect(store.getState().panel).not.toMatchObject({ id });
    await press(words.command["previous-site"]);
    expect(store.getState().panel).toMatchObject({ kind: "site", id });
    expect(get("button", words.command["next-site"]).getAttribute("aria-keyshortcuts")).toBe("]");
  });

  it("has no such buttons where it is not that of a site, and no way back in print", async () => {
    const measure = await renderInAtlas(
      <PanelHead up={{ kind: "measures" }} upText="All measures" kicker="Annex" title="A fund" />,
    );
    expect(measure.all("button")).toEqual([]);
    measure.unmount();
    const printed = await renderInAtlas(head(), { services: { printed: true } });
    expect(printed.all("link")).toEqual([]);
    expect(printed.get("heading", "Cyberport")).toBeTruthy();
  });
});
