import { renderToString } from "preact-render-to-string";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { LegendRow, LegendSign } from "../../../../src/model/legend.ts";
import type { Localised } from "../../../../src/model/localised.ts";
import { MapRows } from "../../../../src/ui/tools/legend/map-rows.tsx";

const reported = vi.hoisted(() => ({ legend: [] as readonly LegendRow[] }));

vi.mock("../../../../src/ui/app-context.tsx", () => ({
  useText: () => ({ text: { legend: { others: "Also on the map" } }, localise: ({ en }: Localised) => en }),
  useAtlasState: (select: (state: typeof reported) => unknown) => select(reported),
}));

const row = (id: string, sign: LegendSign, note?: string): LegendRow => ({
  id,
  part: "part",
  sign,
  label: { zhHant: id, en: `The ${id}` },
  ...(note && { note: { zhHant: note, en: note } }),
});

afterEach(() => {
  reported.legend = [];
});

describe("the rows that the map reports to the legend", () => {
  it("are not there while the map draws nothing beside the sites", () => {
    expect(renderToString(<MapRows />)).toBe("");
  });

  it("have a sign as the map draws it, a label and a note", () => {
    reported.legend = [
      row("line", { shape: "line", colour: "#123456", width: 2, dashes: [3, 1.5] }, "dashed"),
      row("area", { shape: "area", colour: "#abcdef", outline: "#fedcba" }),
      row("point", { shape: "point", colour: "#00ff00" }),
    ];
    const html = renderToString(<MapRows />);
    expect(html.match(/<li/g)).toHaveLength(3);
    expect(html).toContain('stroke="#123456" stroke-width="2" stroke-dasharray="6 3"');
    expect(html).toContain('fill="#abcdef" stroke="#fedcba"');
    expect(html).toMatch(/<circle[^>]* fill="#00ff00"/);
    for (const words of ["Also on the map", "The line", "dashed", "The area", "The point"])
      expect(html).toContain(words);
  });
});
