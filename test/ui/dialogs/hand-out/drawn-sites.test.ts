import { createReads } from "../../../../src/state/reads.ts";
import { describe, expect, it } from "vitest";
import { initialState } from "../../../../src/state/store.ts";
import { drawnSites } from "../../../../src/ui/dialogs/hand-out/drawn-sites.ts";
import { signsOf } from "../../../../src/ui/dialogs/hand-out/drawn-signs.ts";
import { atlasOf, site } from "../../../fixtures/rows.ts";

const here = [114.1, 22.3, 114.11, 22.31] as const;
const atlas = atlasOf([
  site("here", { bounds: here, precision: "indicative" }),
  site("elsewhere", { bounds: [114.3, 22.5, 114.31, 22.51], kind: "industry" }),
  site("nowhere"),
  site("near-only", { bounds: here, zooms: { from: 14, to: 24 }, kind: "facility" }),
  site("later", { bounds: here, onRequest: true, kind: "land" }),
  site("all-about", { bounds: [113.9, 22.1, 114.4, 22.5], kind: "area" }),
  site("beside", { bounds: [114.1, 22.29, 114.2, 22.4], kind: "area", precision: "digitised" }),
]);
const reads = createReads(atlas);
const seen = (zoom: number) => ({
  camera: { lng: 114.105, lat: 22.305, zoom, bearing: 0, pitch: 0 },
  width: 600,
  height: 400,
});
const idsAt = (zoom: number, change = {}) =>
  drawnSites(reads, { ...initialState, ...change }, seen(zoom)).map(({ id }) => id);

describe("the sites in a picture", () => {
  it("are those within it at their zooms, and the regions whose edge may be in it", () => {
    expect(idsAt(12)).toEqual(["here", "beside"]);
    expect(idsAt(14)).toEqual(["here", "near-only", "beside"]);
  });

  it("include requested sites at every zoom", () => {
    expect(idsAt(12, { panel: { kind: "site", id: "later" } })).toEqual(["here", "later", "beside"]);
  });

  it("include those in the corners of a rotated map", () => {
    const upright = seen(14);
    const turned = { ...upright, camera: { ...upright.camera, bearing: 90 } };
    const corner = site("corner", { bounds: [114.105, 22.315, 114.106, 22.316], precision: "official" });
    const ids = [upright, turned].map(
      (each) => drawnSites(createReads(atlasOf([corner])), initialState, each).length,
    );
    expect(ids).toEqual([0, 1]);
  });

  it("exclude those that the filter hides", () => {
    expect(idsAt(14, { kinds: ["facility"] })).toEqual(["near-only"]);
  });
});

describe("the signs of a legend", () => {
  it("are those of the drawn sites in the order of the tables, without a status for a region", () => {
    const sites = drawnSites(reads, initialState, seen(12));
    expect(signsOf(reads, initialState, sites)).toEqual({
      kinds: ["park", "area"],
      statuses: ["planned"],
      precisions: ["digitised", "indicative"],
    });
  });
});
