// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { stageAt } from "../../../../src/model/choice/stage.ts";
import { languages } from "../../../../src/model/localised.ts";
import type { LegendRow } from "../../../../src/model/legend.ts";
import type { LivingPicture, Pictures } from "../../../../src/state/map-picture.ts";
import { PrintArea } from "../../../../src/ui/dialogs/hand-out/print-area.tsx";
import { handedOutTour } from "../../../fixtures/tour.ts";
import { expectReadable } from "../../readable.ts";
import { renderInAtlas } from "../../render.tsx";
import { quietServices } from "../../services.ts";
import { settled } from "../../settled.ts";

const camera = { zoom: 11, lng: 114.15, lat: 22.35, bearing: 0, pitch: 0 };

/** A canvas that happy-dom cannot draw. */
function canvas(): HTMLCanvasElement {
  return Object.assign(document.createElement("canvas"), { toDataURL: () => "data:image/png;base64,AA==" });
}

const pictures: Pictures = {
  ...quietServices.pictures,
  now: () => ({ canvas: canvas(), camera, width: 800, height: 600, legend: [] }),
};
const tours = Promise.resolve([handedOutTour]);
const browser = (name: "beforeprint" | "afterprint") => settled(() => window.dispatchEvent(new Event(name)));

describe("the page that the browser prints", () => {
  it.each(languages)("is readable in %s, with the map of the moment", async (language) => {
    const { container } = await renderInAtlas(<PrintArea />, {
      language,
      state: { panel: { kind: "land" } },
      services: { pictures, tours: () => tours },
    });
    expect(container.textContent).toBe("");
    await browser("beforeprint");
    expectReadable(container, language);
    expect(container.querySelector("img")).toBeTruthy();
    expect(document.documentElement.dataset["printing"]).toBe("view");
  });

  it("is empty again afterwards", async () => {
    const { container } = await renderInAtlas(<PrintArea />, { services: { pictures, tours: () => tours } });
    await browser("beforeprint");
    await browser("afterprint");
    expect(container.textContent).toBe("");
    expect(document.documentElement.dataset["printing"]).toBeUndefined();
  });

  it("explains what the map shows beside the sites, such as planned railways", async () => {
    const legend: readonly LegendRow[] = [
      {
        part: "planned-rail",
        id: "line",
        sign: { shape: "line", colour: "#345678", width: 2, dashes: [2, 1] },
        label: { zhHant: "計劃中的鐵路", en: "Planned railway" },
        note: { zhHant: "僅供參考", en: "indicative" },
      },
    ];
    const now = (): LivingPicture => ({ canvas: canvas(), camera, width: 800, height: 600, legend });
    const { container } = await renderInAtlas(<PrintArea />, {
      services: { pictures: { ...pictures, now }, tours: () => tours },
    });
    await browser("beforeprint");
    const row = container.querySelector('[data-drawn="planned-rail/line"]');
    expect(row?.textContent.trim()).toBe("Planned railway · indicative");
    expect(row?.querySelector("path")?.getAttribute("stroke")).toBe("#345678");
    expect(row?.closest("div")?.querySelector("dt")?.textContent).toBe("Also on the map");
  });

  it("has words alone where there is no map", async () => {
    const { container, text } = await renderInAtlas(<PrintArea />, {
      state: { panel: { kind: "site", id: "cyberport" } },
      services: { tours: () => tours },
    });
    await browser("beforeprint");
    expect(container.querySelector("img")).toBeNull();
    expect(text()).toContain("Cyberport");
  });

  it("is the scene while one is shown", async () => {
    const { text } = await renderInAtlas(<PrintArea />, {
      state: { stage: { ...stageAt("handed-out", 1), phase: "showing" } },
      services: { pictures, tours: () => tours },
    });
    await browser("beforeprint");
    expect(document.documentElement.dataset["printing"]).toBe("scene");
    expect(text()).toContain("Cyberport and its promise");
  });

  it("leaves the paper to a hand-out that is open", async () => {
    const { container } = await renderInAtlas(<PrintArea />, {
      state: { dialog: { kind: "hand-out", of: { kind: "view" } } },
      services: { pictures, tours: () => tours },
    });
    await browser("beforeprint");
    expect(container.textContent).toBe("");
  });
});
