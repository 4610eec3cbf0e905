// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { languages } from "../../../../src/model/localised.ts";
import { ShareDialog } from "../../../../src/ui/dialogs/share/share-dialog.tsx";
import { drawing } from "../../../fixtures/drawing.ts";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas } from "../../render.tsx";

const dialog = { kind: "share" } as const;
const spot = { lng: 114.17, lat: 22.45, place: null };

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the dialog that hands a view on", () => {
  it.each(languages)("is readable in %s", async (language) => {
    const { container, get, words } = await renderInAtlas(<ShareDialog />, { language, state: { dialog } });
    expectReadable(container, language);
    expect(get("dialog", words.share.title).hasAttribute("open")).toBe(true);
    expect(get("img", words.share.code)).toBeTruthy();
  });

  it.each([
    ["copied", true],
    ["to be copied by hand", false],
  ])("says that the link is %s", async (_what, isAllowed) => {
    const write = vi.spyOn(navigator.clipboard, "writeText");
    if (isAllowed) write.mockResolvedValue();
    else write.mockRejectedValue(new Error("not allowed"));
    const { get, press, text, words } = await renderInAtlas(<ShareDialog />, {
      state: { dialog, panel: { kind: "site", id: "cyberport" } },
    });
    await press(words.share.copy);
    expect(write.mock.calls[0]?.[0]).toContain("site=cyberport");
    expect((get("textbox", words.share.link) as HTMLInputElement).value).toBe(write.mock.calls[0]?.[0]);
    expect(text()).toContain(isAllowed ? words.share.copied : words.share.byHand);
  });

  it("has the reader's drawings in the link only on request, and names what has no room there", async () => {
    const drawings = [
      drawing("drawing-a", { name: "Drain" }),
      drawing("drawing-b", { name: "Long ".repeat(40) }),
      drawing("drawing-c", { name: "Wide ".repeat(40) }),
      drawing("drawing-d", { name: "Hidden", isVisible: false }),
    ];
    const { get, press, text, words } = await renderInAtlas(<ShareDialog />, { state: { dialog, drawings } });
    const link = (): string => (get("textbox", words.share.link) as HTMLInputElement).value;
    expect(link()).not.toContain("draw=");
    await press("Include 3 drawings of mine in the link", "checkbox");
    expect(link()).toMatch(/view=workspace&draw=l\.0070f8\.[\w-]+\.RHJhaW4~l\./);
    expect(text()).toContain("No room in the link for: Wide");
    expect(text()).not.toContain("Long");
  });

  it("says that the link tells where one asked from, and leaves that out on request", async () => {
    const { get, press, store, text, words } = await renderInAtlas(<ShareDialog />, {
      state: { dialog, spot, panel: { kind: "nearby" } },
    });
    const link = (): string => (get("textbox", words.share.link) as HTMLInputElement).value;
    expect(link()).toContain("22.45");
    await press(words.share.withoutSpot);
    expect(store.getState().spot).toBeNull();
    expect(link()).not.toContain("22.45");
    expect(text()).not.toContain(words.share.spot);
  });

  it("gives the code of a frame in the size that is chosen, with the panel or without", async () => {
    const { get, press, type, words } = await renderInAtlas(<ShareDialog />, { state: { dialog } });
    const code = (): string => (get("textbox", words.share.embedCode) as HTMLTextAreaElement).value;
    expect(code()).toContain('width="800"');
    await type(words.share.size, "small", "combobox");
    expect(code()).toContain('width="480"');
    await press(words.share.panel, "checkbox");
    expect(code()).toContain("panel=off");
  });

  it("says who can open an address of this machine", async () => {
    const { text, words } = await renderInAtlas(<ShareDialog />, { state: { dialog } });
    expect(text()).toContain(words.share.reach.machine);
  });

  it("has no code for a link that would be too dense, and says so", async () => {
    const { all, text, words } = await renderInAtlas(<ShareDialog />, {
      state: { dialog, made: "a".repeat(1_200) },
    });
    expect(all("img")).toEqual([]);
    expect(text()).toContain(words.share.tooDense);
  });

  it("closes", async () => {
    const { press, store, words } = await renderInAtlas(<ShareDialog />, { state: { dialog } });
    await press(words.share.close);
    expect(store.getState().dialog).toBeNull();
  });
});
