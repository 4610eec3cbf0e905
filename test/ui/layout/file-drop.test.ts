// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { createAtlasStore } from "../../../src/state/store.ts";
import { listenToFileDrops } from "../../../src/ui/layout/file-drop.ts";

const file = new File(["{}"], "a.geojson");

function begin() {
  const page = document.createElement("main");
  const part = page.appendChild(document.createElement("div"));
  const store = createAtlasStore({ panel: { kind: "about" } });
  listenToFileDrops(page, store);
  /** Whether the browser leaves it to the page. */
  const drag = (
    type: "dragover" | "drop",
    types: readonly string[],
    files: readonly File[] = [],
  ): boolean => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types, files } });
    part.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { part, store, drag };
}

describe("a file that is dropped anywhere on the page", () => {
  it("is imported, in place of what the browser would do", () => {
    const { store, drag } = begin();
    expect([drag("dragover", ["Files"]), drag("drop", ["Files"], [file])]).toEqual([true, true]);
    expect(store.getState()).toMatchObject({ panel: { kind: "workspace" }, filesToImport: [file] });
  });

  it("is left to a part of the page that takes files for itself", () => {
    const { part, store, drag } = begin();
    part.addEventListener("drop", (event) => event.preventDefault());
    drag("drop", ["Files"], [file]);
    expect(store.getState()).toMatchObject({ panel: { kind: "about" }, filesToImport: null });
  });

  it("is not a text or a link that is dropped: the browser does with it what it does", () => {
    const { store, drag } = begin();
    expect([drag("dragover", ["text/plain"]), drag("drop", ["text/uri-list"])]).toEqual([false, false]);
    expect(store.getState().panel).toEqual({ kind: "about" });
  });

  it("is nothing where no file came with it; the page stays all the same", () => {
    const { store, drag } = begin();
    expect(drag("drop", ["Files"])).toBe(true);
    expect(store.getState()).toMatchObject({ panel: { kind: "about" }, filesToImport: null });
  });
});
