import { beforeAll, describe, expect, it } from "vitest";
import { lastDayOf, lastMonth } from "../../../../src/model/months.ts";
import { clocks, statusOn } from "../../../../src/model/status.ts";
import { evaluated, RealStyle } from "../../built-style.ts";

let real: RealStyle;

beforeAll(async () => {
  real = await RealStyle.read();
});

const months = Array.from({ length: lastMonth + 1 }, (_, month) => month);

describe("the state that the map draws", () => {
  it.each(clocks)("is that of the model, for every site in every month (%s)", (clock) => {
    const layer = real.of().layers.find(({ id }) => id === "site-points");
    const image = layer?.type === "symbol" ? layer.layout?.["icon-image"] : undefined;
    for (const { properties } of real.features.features) {
      const site = real.atlas.site(properties.id);
      if (!site) throw new Error(`no site ${properties.id}`);
      const drawn = months.map((month) =>
        String(evaluated("layout_symbol", "icon-image", image, 14, properties, { month, clock })),
      );
      const told = months.map((month) => statusOn(real.atlas, site, lastDayOf(month), clock));
      expect(drawn).toEqual(told.map((status) => `light-disc-${site.kind}-${status}`));
    }
  });
});
