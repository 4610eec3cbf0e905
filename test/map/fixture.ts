import { type Atlas, type BuiltSite, indexAtlas } from "../../src/model/atlas.ts";

const words = { zhHant: "字", en: "words" };

/** A park of its own, drawn nowhere. */
export function site(id: string, more: Partial<BuiltSite> = {}): BuiltSite {
  return {
    id,
    num: 1,
    name: words,
    short: words,
    nameStatus: "official",
    kind: "park",
    type: words,
    partOf: null,
    precision: "official",
    confidence: "high",
    basis: words,
    licence: "none",
    outsideHongKong: "no",
    statusAtPaper: "planned",
    statusWhy: words,
    repPoint: null,
    zooms: { from: 0, to: 24 },
    cite: [{ source: "paper" }],
    bounds: null,
    drawnSquareMetres: null,
    geometryType: "none",
    district: null,
    neighbours: [],
    ...more,
  };
}

export function atlasOf(sites: readonly BuiltSite[]): Atlas {
  return indexAtlas({
    version: 1,
    asOf: "2026-01-01",
    sources: [],
    categories: [],
    units: [],
    sites: sites.map((each, index) => ({ ...each, num: index + 1 })),
    measures: [],
    figures: [],
    events: [],
  });
}
