import { featureFilter, type LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { placeSigns } from "../../../../src/look/signs/place-signs.ts";
import { placeFeatures, type PlaceProperties } from "../../../../src/map/parts/local-places/features.ts";
import { loadLocalPlaces, localPlacesSource } from "../../../../src/map/parts/local-places/local-places.ts";
import type { FetchData } from "../../../../src/data/data-file.ts";
import type { LocalPlacesFile } from "../../../../src/model/local-places.ts";
import type { MapPart } from "../../../../src/map/parts/part.ts";
import { parts } from "../../../../src/map/parts/parts.ts";
import { isLazy } from "../../../../src/map/parts/part.ts";
import { fetchBuilt, realLocalPlaces, readReal } from "../../../geodata/real.ts";
import { sceneOf } from "../../scene.ts";

let file: LocalPlacesFile;
let part: MapPart;
let features: readonly { readonly properties: PlaceProperties }[];

beforeAll(async () => {
  const data = await readReal();
  file = realLocalPlaces(data);
  features = placeFeatures(file).features;
  part = await loadLocalPlaces(fetchBuilt(data));
}, 60_000);

const named = (zhHant: string): PlaceProperties | undefined =>
  features.find(({ properties }) => properties.zhHant === zhHant)?.properties;

function layers(): readonly LayerSpecification[] {
  return part.layers(sceneOf()).labels ?? [];
}

/** The layers that may draw a place at a zoom. */
function drawing(zhHant: string, zoom: number): readonly string[] {
  const properties = { ...named(zhHant) };
  return layers().flatMap((layer) =>
    "filter" in layer && featureFilter(layer.filter, layer.id).filter({ zoom }, { type: 1, properties })
      ? [layer.id]
      : [],
  );
}

describe("the names that only neighbours know", () => {
  it("come in by what they are and how known they are", () => {
    expect(drawing("威爾斯親王醫院", 13)).toEqual(["local-places"]);
    expect([drawing("瀝源邨", 13), drawing("瀝源邨", 14)]).toEqual([[], ["local-places"]]);
    expect([drawing("沙田官立中學", 14), drawing("沙田官立中學", 15)]).toEqual([[], ["local-places"]]);
    expect([drawing("好運中心", 13), drawing("好運中心", 16)]).toEqual([[], ["local-places"]]);
  });

  it("are in the language of the reader", () => {
    const field = (language: "en" | "zh-Hans" | "zh-Hant"): unknown =>
      part
        .layers(sceneOf({}, { language }))
        .labels?.map(({ layout }) => (layout as Record<string, unknown>)["text-field"])[0];
    expect(field("en")).toEqual(["get", "en"]);
    expect(field("zh-Hans")).toEqual(["get", "zhHans"]);
    expect(named("瀝源邨")).toMatchObject({ en: "Lek Yuen Estate", zhHans: "沥源邨" });
  });

  it("make way by rank: a hospital stays where a street does not fit", () => {
    expect(named("威爾斯親王醫院")?.order).toBeLessThan(named("沙角街")?.order ?? 0);
    expect(named("瀝源邨")?.order).toBeLessThan(named("沙田官立中學")?.order ?? 0);
  });

  it("have a sign that there is, but roads and waters have none", () => {
    const signs = new Set(features.map(({ properties }) => properties.sign));
    expect([...signs].toSorted()).toEqual(["", ...Object.keys(placeSigns)].toSorted());
    expect(named("沙角街")).toMatchObject({ sign: "", isRoad: true });
  });

  it("leave out what the base map names along its roads", () => {
    expect(features.length).toBeGreaterThan(7_000);
    expect(named("彌敦道")).toBeUndefined();
  });

  it("are data of one source, given whole", () => {
    expect(Object.keys(part.sources(sceneOf()))).toEqual([localPlacesSource]);
  });

  it("are built when a map first asks for them, and once for every map", async () => {
    const places = { ...file };
    const readNames = vi.fn<() => string>(() => file.zhHant);
    Object.defineProperty(places, "zhHant", { get: readNames });
    const fetchData: FetchData = async <Value>() => places as Value;
    const [one, other] = [await loadLocalPlaces(fetchData), await loadLocalPlaces(fetchData)];
    expect(readNames).not.toHaveBeenCalled();
    const dataOf = ({ sources }: MapPart): unknown => {
      const source = sources(sceneOf())[localPlacesSource];
      return source?.type === "geojson" && source.data;
    };
    expect(dataOf(one)).toMatchObject({ type: "FeatureCollection" });
    expect(dataOf(other)).toBe(dataOf(one));
    expect(readNames).toHaveBeenCalledTimes(1);
  });
});

it("are fetched when the map is first seen from near", () => {
  const lazy = parts.filter(isLazy).find(({ id }) => id === "local-places");
  const isNeeded = (zoom: number) =>
    lazy?.isNeeded(sceneOf({ camera: { zoom, lng: 114.2, lat: 22.4, bearing: 0, pitch: 0 } }));
  expect([lazy?.isNeeded(sceneOf()), isNeeded(11), isNeeded(13)]).toEqual([false, false, true]);
});
