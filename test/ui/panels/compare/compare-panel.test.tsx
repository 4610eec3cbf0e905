// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { mostCompared } from "../../../../src/model/choice/compared.ts";
import { siteRef } from "../../../../src/model/feature-ref.ts";
import { languages } from "../../../../src/model/localised.ts";
import { CompareToggle } from "../../../../src/ui/panels/compare/compare-toggle.tsx";
import { ComparePanel } from "../../../../src/ui/panels/compare/compare-panel.tsx";
import { CompareTray } from "../../../../src/ui/panels/compare/tray.tsx";
import { download } from "../../../../src/ui/download.ts";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas } from "../../render.tsx";
import { failed } from "../../services.ts";

vi.mock("../../../../src/ui/download.ts", () => ({ download: vi.fn<typeof download>() }));

const four = ["science-park", "cyberport", "ma-liu-shui-88ha", "smart-space-8"].map(siteRef);
const panel = { kind: "compare" } as const;

describe("the comparison", () => {
  it.each(languages)("is readable in %s, empty and full", async (language) => {
    for (const compared of [[], four.slice(0, 1), four]) {
      const { container, words, get, unmount } = await renderInAtlas(<ComparePanel />, {
        language,
        state: { panel, compared },
      });
      expectReadable(container, language);
      expect(get("heading", words.titles.compare)).toBeTruthy();
      unmount();
    }
  });

  it("is a table with a head for each column and a head for each row, to which every cell refers", async () => {
    const { container, all } = await renderInAtlas(<ComparePanel />, { state: { panel, compared: four } });
    expect(all("columnheader")).toHaveLength(4);
    expect(all("rowheader").length).toBeGreaterThan(8);
    const cells = [...container.querySelectorAll("td")];
    expect(cells).toHaveLength(4 * all("rowheader").length);
    for (const cell of cells)
      for (const id of (cell.getAttribute("headers") ?? "").split(" "))
        expect(document.getElementById(id)?.tagName).toBe("TH");
  });

  it("tells differences by sign and words, and compares with another column when asked", async () => {
    const compared = ["ma-liu-shui-88ha", "hsitp-loop"].map(siteRef);
    const { container, press, store } = await renderInAtlas(<ComparePanel />, { state: { panel, compared } });
    const areas = (): string => container.querySelector('[data-row="hectaresStated"]')?.textContent ?? "";
    expect(areas()).toMatch(/88 ha/);
    expect(areas()).toMatch(/▼ about 1 ha less|▼ 1 ha less/);
    await press(/^Compare the others with/);
    expect(store.getState().compared.map(({ id }) => id)).toEqual(["hsitp-loop", "ma-liu-shui-88ha"]);
    expect(areas()).toMatch(/▲ (about )?1 ha more, 1 times/);
  });

  it("shows only the rows that differ when asked", async () => {
    const { all, press } = await renderInAtlas(<ComparePanel />, {
      state: { panel, compared: four.slice(0, 2) },
    });
    const before = all("rowheader").length;
    await press("Only what differs", "checkbox");
    const after = all("rowheader");
    expect(after.length).toBeGreaterThan(2);
    expect(after.length).toBeLessThan(before);
    expect(after.every((head) => head.textContent?.includes("≠"))).toBe(true);
  });

  it("draws outlines with one view box and one scale bar, and says what has none", async () => {
    const { container } = await renderInAtlas(<ComparePanel />, { state: { panel, compared: four } });
    const boxes = [...container.querySelectorAll(".compare-footprint")].map((svg) =>
      svg.getAttribute("viewBox"),
    );
    expect(boxes).toHaveLength(3);
    expect(new Set(boxes).size).toBe(1);
    const bars = [...container.querySelectorAll<HTMLElement>(".compare-scale")];
    expect(bars).toHaveLength(4);
    expect(new Set(bars.map(({ dataset }) => dataset["metres"])).size).toBe(1);
    const across = Number(boxes[0]?.split(" ")[2]);
    const share = Number.parseFloat(bars[0]?.style.width ?? "") / 100;
    expect(share * across).toBeCloseTo(Number(bars[0]?.dataset["metres"]), 0);
    expect(container.textContent).toContain("a point, no outline");
  });

  it("says so when the outlines cannot be fetched", async () => {
    const { text } = await renderInAtlas(<ComparePanel />, {
      state: { panel, compared: four },
      services: { outlines: failed("HTTP-404") },
    });
    expect(text()).toContain("The outlines could not be loaded (HTTP-404).");
  });

  it("has a lane for each on one timeline, and the same events in words", async () => {
    const { all, container } = await renderInAtlas(<ComparePanel />, {
      state: { panel, compared: four.slice(0, 2) },
    });
    expect(all("img", /dated marks?$/)).toHaveLength(2);
    expect(container.querySelectorAll(".compare-events .event-row").length).toBeGreaterThan(10);
  });

  it("warns that a part and its whole do not stand apart", async () => {
    const { text } = await renderInAtlas(<ComparePanel />, {
      state: { panel, compared: ["cyberport", "cyberport-5"].map(siteRef) },
    });
    expect(text()).toMatch(/belongs to Cyberport/);
  });

  it("takes in a site chosen from a list, and lets go of one or all", async () => {
    const { store, type, press, text } = await renderInAtlas(<ComparePanel />, {
      state: { panel, compared: four.slice(0, 1) },
    });
    expect(text()).toContain("Choose one more");
    await type("Add a site", "hku-campus", "combobox");
    expect(store.getState().compared.map(({ id }) => id)).toEqual(["science-park", "hku-campus"]);
    await press(/^Remove Science Park/i);
    expect(store.getState().compared.map(({ id }) => id)).toEqual(["hku-campus"]);
    await press("Remove all");
    expect(store.getState().compared).toEqual([]);
    expect(text()).toContain("two to four sites");
  });

  it("opens its hand-out, and writes a CSV with a column for each", async () => {
    const { store, press } = await renderInAtlas(<ComparePanel />, {
      state: { panel, compared: four.slice(0, 2) },
    });
    await press("Print on one page");
    expect(store.getState().dialog).toEqual({ kind: "hand-out", of: { kind: "compared" } });
    await press("Download the comparison (CSV)");
    await vi.waitFor(() => expect(download).toHaveBeenCalled());
    const [name, file] = vi.mocked(download).mock.lastCall ?? [];
    expect(name).toMatch(/comparison\.csv$/);
    const lines = (await (file as Blob).text()).split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFF?Row,.*Science Park.*,.*Cyberport/);
    expect(lines.find((line) => line.startsWith("Floor area (m²)"))).toBe("Floor area (m²),400000,");
  });
});

describe("the button that compares", () => {
  const of = { of: siteRef("hku-campus"), name: { zhHant: "港大", en: "HKU" } };

  it("says whether its site is in, and is of no use where there is no room", async () => {
    const { store, get, press } = await renderInAtlas(<CompareToggle {...of} />, {
      state: { mapState: "ready" },
    });
    expect(get("button", "Compare HKU").getAttribute("aria-pressed")).toBe("false");
    await press("Compare HKU");
    expect(get("button", "Compare HKU").getAttribute("aria-pressed")).toBe("true");
    await press("Compare HKU");
    expect(store.getState().compared).toEqual([]);
    store.setState({ compared: four });
    expect(four).toHaveLength(mostCompared);
    await press("Compare HKU");
    expect(store.getState().compared).toBe(four);
  });

  it("is on no printed page", async () => {
    const { all } = await renderInAtlas(<CompareToggle {...of} />, {
      state: { mapState: "ready" },
      services: { printed: true },
    });
    expect(all("button")).toEqual([]);
  });
});

describe("the tray", () => {
  it.each(languages)("names what was chosen and opens the comparison, in %s", async (language) => {
    const { container, store, words, get, press } = await renderInAtlas(<CompareTray />, {
      language,
      state: { compared: four.slice(0, 2) },
    });
    expectReadable(container, language);
    expect(get("region", words.compare.tray)).toBeTruthy();
    await press(words.compare.open(2));
    expect(store.getState().panel).toEqual(panel);
    expect(store.getState().focus).toMatchObject({ kind: "sites", ids: ["science-park", "cyberport"] });
  });

  it("lets go of one, and asks for another where one is left", async () => {
    const { store, press, text } = await renderInAtlas(<CompareTray />, {
      state: { compared: four.slice(0, 2) },
    });
    await press(/^Remove Cyberport/);
    expect(store.getState().compared.map(({ id }) => id)).toEqual(["science-park"]);
    expect(text()).toContain("Choose one more");
  });
});
