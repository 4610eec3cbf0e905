// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { areaOpacity, areaPatterns, areaSamples } from "../../../../src/look/signs/area-patterns.ts";
import { markers } from "../../../../src/look/signs/markers.ts";
import { statusDiscs } from "../../../../src/look/signs/status-discs.ts";
import { type Atlas, type BuiltSite, indexAtlas } from "../../../../src/model/atlas.ts";
import { siteKinds } from "../../../../src/model/kinds.ts";
import { languages, textIn } from "../../../../src/model/localised.ts";
import { lastMonth, monthOf } from "../../../../src/model/months.ts";
import type { Clock } from "../../../../src/model/status.ts";
import { createReads } from "../../../../src/state/reads.ts";
import { SitesOnMap } from "../../../../src/ui/dialogs/hand-out/sites-on-map.tsx";
import { StatusSign } from "../../../../src/ui/facts/signs/status-sign.tsx";
import { StatusFacts } from "../../../../src/ui/panels/site/status-facts.tsx";
import { texts } from "../../../../src/ui/text/texts.ts";
import { Legend } from "../../../../src/ui/tools/legend/legend.tsx";
import { TimelineDock } from "../../../../src/ui/tools/timeline/dock.tsx";
import { builtAtlas } from "../../../geodata/built-atlas.ts";
import { initialState } from "../../../../src/state/store.ts";
import { renderInAtlas } from "../../render.tsx";

const { data } = await builtAtlas();
const day = "2025-06-15";
const words = { zhHant: "2025 年 6 月 15 日", zhHans: "2025 年 6 月 15 日", en: "15 June 2025" };

/** The paper promises that the Microelectronics Centre is completed in 2023; that it was, in 2025, is made up. */
const atlas: Atlas = indexAtlas({
  ...data,
  events: [
    ...data.events,
    {
      id: "made-up",
      kind: "happened",
      when: { earliest: day, latest: day, words },
      headline: words,
      cite: [{ source: "paper-2021", para: 14 }],
      siteIds: ["mec"],
      measureIds: [],
      status: { becomes: "completed", siteIds: ["mec"] },
    },
  ],
});
const reads = createReads(atlas);
const services = { atlas, reads };
const mec = atlas.site("mec") as BuiltSite;

const yuenLong = {
  camera: { lng: 114.02, lat: 22.46, zoom: 13, bearing: 0, pitch: 0 },
  width: 900,
  height: 600,
};

const times: readonly (readonly [Clock, number | null])[] = [
  ["known", null],
  ["known", monthOf("2025-07-01")],
  ["promised", monthOf("2024-01-01")],
  ["promised", lastMonth],
];
const everywhere = languages.flatMap((language) =>
  times.map(([clock, month]) => ({ language, clock, month })),
);

describe("what is completed and not open yet", () => {
  it("has no sign of what is open", () => {
    expect(statusDiscs.completed).not.toEqual(statusDiscs.open);
    for (const kind of siteKinds.filter((each) => each !== "area"))
      expect(markers[kind].completed).not.toEqual(markers[kind].open);
    expect(areaPatterns.completed).not.toEqual(areaPatterns.open);
    expect(areaSamples.completed).not.toEqual(areaSamples.open);
    expect(areaOpacity.other).toBeLessThan(areaOpacity.open);
  });

  it.each(languages)("shares no word with what is open in %s", (language) => {
    const { completed, open } = texts[language].status;
    // 已 is in both; what follows it must not be.
    const split = (said: string) =>
      said
        .toLowerCase()
        .replace("已", "")
        .split(language === "en" ? " " : "");
    expect(split(completed).length).toBeGreaterThan(0);
    expect(split(completed).filter((word) => split(open).includes(word))).toEqual([]);
  });

  it.each(everywhere)(
    "is called so in the panel, the list, the hand-out, the legend and the timeline ($language, $clock, $month)",
    async ({ language, clock, month }) => {
      const state = { clock, month, panel: { kind: "site", id: "mec" } } as const;
      const options = { language, services, state } as const;
      const { completed, open } = texts[language].status;

      const list = await renderInAtlas(<StatusSign site={mec} />, options);
      const { title } = list.container.querySelector<HTMLElement>("[title]") ?? {};
      expect(title).toBe(`${texts[language].kind.industry} · ${completed}`);
      list.unmount();

      const panel = await renderInAtlas(<StatusFacts site={mec} />, options);
      const fact = month === null ? "status-now" : "status-then";
      const told = panel.container.querySelector(`[data-fact="${fact}"] dd`)?.textContent;
      expect(told).toContain(completed);
      expect(told).not.toContain(open);
      panel.unmount();

      const printed = <SitesOnMap state={{ ...initialState, ...state }} seen={yuenLong} />;
      const handOut = await renderInAtlas(printed, options);
      const row = handOut
        .all("listitem")
        .find(({ textContent }) => textContent?.includes(textIn(mec.short, language)));
      expect(row?.textContent).toContain(completed);
      handOut.unmount();

      const legend = await renderInAtlas(<Legend />, options);
      expect(legend.all("button", new RegExp(`^${completed} [1-9]`))).toHaveLength(1);
      legend.unmount();

      const dock = await renderInAtlas(<TimelineDock />, options);
      expect(dock.container.textContent).toMatch(new RegExp(`${completed} [1-9]`));
    },
  );
});
