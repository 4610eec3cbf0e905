import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraRange } from "../../src/model/choice/camera.ts";
import { initialUrlState } from "../../src/link/url-state.ts";
import { cleanQuery, type Panel, longestQuery } from "../../src/model/choice/panel.ts";
import { wholeMeasures } from "../../src/model/measure-filter.ts";
import { longestLinkedTour } from "../../src/link/stage-fields.ts";
import { stageAt } from "../../src/model/choice/stage.ts";
import { initialState } from "../../src/state/store.ts";
import { formatHash, linkTo, longestHash, parseHash, withCarried } from "../../src/link/hash.ts";
import { anyCamera, anyLinked, mangledHash } from "./arbitrary-state.ts";
import type { Carried } from "../../src/model/choice/carried.ts";
import { type FeatureRef, siteRef } from "../../src/model/feature-ref.ts";
import { ownLayer } from "../fixtures/own-layer.ts";
import { known } from "./known-ids.ts";

const maLiuShui = { zoom: 13.25, lng: 114.2098, lat: 22.4243, bearing: 0, pitch: 0 };
const site: Panel = { kind: "site", id: "ma-liu-shui-88ha" };

describe("a link is written", () => {
  it("in a fixed order with its defaults left out", () => {
    expect(formatHash(initialState)).toBe("#lang=zh-Hant&v=1");
    expect(formatHash({ ...initialState, panel: site, camera: maLiuShui, language: "en" })).toBe(
      "#map=13.25/22.4243/114.2098&site=ma-liu-shui-88ha&lang=en&v=1",
    );
    expect(
      formatHash({
        panel: { kind: "paper" },
        camera: { ...maLiuShui, bearing: -20.04, pitch: 45 },
        language: "zh-Hans",
        kinds: ["university", "park"],
        statuses: ["open", "planned"],
        districts: ["sha-tin", "yuen-long"],
        promisedBefore: 2025,
        moreThanHectares: 2.5,
        month: 83,
        clock: "promised",
        layers: ["planned-rail"],
        compared: [{ kind: "site", id: "hku-campus" }],
        carried: { of: siteRef("san-tin-technopole"), at: [114.19, 22.38], turn: 40 },
        sort: "area",
        measureFilter: { categories: ["land"], money: "with", year: 2018, site: "hku-campus" },
        verdicts: ["late"],
        promiseSort: "verdict",
        query: "河套 & 50%",
        spot: { lng: 114.20322, lat: 22.38675, place: "city-one-shatin" },
        radiusMetres: 2_500,
        table: { kind: "figures" },
        stage: null,
        linkedDrawings: [],
        made: null,
      }),
    ).toBe(
      "#map=13.25/22.4243/114.2098/-20/45&view=paper&carry=san-tin-technopole/22.38/114.19/40&near=22.38675,114.20322,2.5&place=city-one-shatin" +
        "&kind=park,university&status=planned,open&district=sha-tin,yuen-long&before=2025&more=2.5" +
        "&t=2024-12&clock=promised&sort=area&rail=planned&q=%E6%B2%B3%E5%A5%97%20%26%2050%25&table=figures&lang=zh-Hans&v=1",
    );
  });

  it("without the table of what the reader brought or drew, which no other device has", () => {
    expect(formatHash({ ...initialState, table: { kind: "events" } })).toBe("#table=events&lang=zh-Hant&v=1");
    for (const table of [{ kind: "drawings" }, { kind: "own-layer", layer: "layer-a" }] as const)
      expect(formatHash({ ...initialState, table })).toBe("#lang=zh-Hant&v=1");
    expect(parseHash("#table=own-layer&v=1", known)).toMatchObject({
      patch: {},
      unread: ["table=own-layer"],
    });
  });

  it("with what narrows the measures, where they are listed", () => {
    const measureFilter = {
      categories: ["annex-4", "land"],
      money: "1bn",
      year: 2018,
      site: "hku-campus",
    } as const;
    expect(formatHash({ ...initialState, panel: { kind: "measures" }, measureFilter })).toBe(
      "#view=measures&cat=annex-4,land&money=1bn&year=2018&at=hku-campus&lang=zh-Hant&v=1",
    );
  });

  it.each([
    [{ kind: "sites" }, "#lang=en&v=1"],
    [{ kind: "site", id: "hku-campus" }, "#site=hku-campus&lang=en&v=1"],
    [{ kind: "measures" }, "#view=measures&lang=en&v=1"],
    [{ kind: "measure", id: "re-industrialisation-fund" }, "#measure=re-industrialisation-fund&lang=en&v=1"],
    [{ kind: "promises" }, "#view=promises&lang=en&v=1"],
    [{ kind: "shelf" }, "#view=shelf&lang=en&v=1"],
    [{ kind: "land" }, "#view=land&lang=en&v=1"],
    [{ kind: "paper" }, "#view=paper&lang=en&v=1"],
    [{ kind: "sources" }, "#view=sources&lang=en&v=1"],
    [{ kind: "about" }, "#view=about&lang=en&v=1"],
    [{ kind: "nearby" }, "#view=nearby&lang=en&v=1"],
    [{ kind: "workspace" }, "#view=workspace&lang=en&v=1"],
    [{ kind: "paper", section: "para-8" }, "#view=paper&section=para-8&lang=en&v=1"],
  ] satisfies [Panel, string][])("to the panel %o by itself", (panel, hash) => {
    expect(linkTo(panel, "en")).toBe(hash);
    expect(parseHash(hash, known).patch.panel ?? { kind: "sites" }).toEqual(panel);
  });

  it("with what is compared, where the comparison is open", () => {
    const compared = ["hku-campus", "san-tin-technopole"].map(siteRef);
    const own: FeatureRef = { kind: "own", layer: "layer-secret", id: 7 };
    const state = { ...initialState, panel: { kind: "compare" } as const, compared: [...compared, own] };
    expect(formatHash(state)).toBe("#cmp=hku-campus,san-tin-technopole&lang=zh-Hant&v=1");
    expect(parseHash(formatHash(state), known).patch).toMatchObject({ panel: { kind: "compare" }, compared });
    expect(formatHash({ ...state, panel: site })).toBe("#site=ma-liu-shui-88ha&lang=zh-Hant&v=1");
    expect(formatHash({ ...state, compared: [] })).toBe("#view=compare&lang=zh-Hant&v=1");
  });

  it.each([
    [{ at: null, turn: 0 }, "hku-campus"],
    [{ at: null, turn: 15 }, "hku-campus/15"],
    [{ at: [114.19, 22.38], turn: 0 }, "hku-campus/22.38/114.19"],
    [{ at: [114.19, 22.38], turn: 15 }, "hku-campus/22.38/114.19/15"],
  ] satisfies [Omit<Carried, "of">, string][])("with an outline that is carried, %o", (placed, value) => {
    const carried = { of: siteRef("hku-campus"), ...placed };
    expect(formatHash({ ...initialState, carried })).toBe(`#carry=${value}&lang=zh-Hant&v=1`);
    expect(parseHash(`#carry=${value}`, known).patch).toEqual({ carried });
  });

  it("without an outline that the reader drew, and reads none that lies outside the map", () => {
    const carried = { of: { kind: "drawing", id: "drawing-a" } as const, at: null, turn: 0 };
    expect(formatHash({ ...initialState, carried })).toBe("#lang=zh-Hant&v=1");
    const wrong = ["atlantis", "hku-campus/51.5/0.1", "hku-campus/22.38/114.19/1/2", "hku-campus/north"];
    expect(wrong.map((value) => parseHash(`#carry=${value}`, known).unread)).toEqual(
      wrong.map((value) => [`carry=${value}`]),
    );
    expect(parseHash("#carry=science-park-old/-90", known).patch.carried).toEqual({
      of: siteRef("hong-kong-science-park"),
      at: null,
      turn: 270,
    });
  });

  it("of a comparison reads old names of sites, four sites at most, and each once", () => {
    const read = (hash: string) => parseHash(hash, known);
    const ids = (hash: string) => read(hash).patch.compared?.map(({ id }) => id);
    expect(ids("#cmp=science-park-old,hku-campus")).toEqual(["hong-kong-science-park", "hku-campus"]);
    expect(read("#cmp=hku-campus,hku-campus,atlantis").unread).toEqual(["cmp=hku-campus", "cmp=atlantis"]);
    expect(read("#site=hku-campus&cmp=san-tin-technopole").patch).toMatchObject({
      panel: { kind: "site", id: "hku-campus" },
      compared: [siteRef("san-tin-technopole")],
    });
  });

  it("without the reader's own layers and features, which are on this device alone", () => {
    const feature = { layer: "layer-secret", row: 7 };
    const state = {
      ...initialState,
      panel: { kind: "workspace", feature } as const,
      ownLayers: [ownLayer("layer-secret")],
    };
    expect(formatHash(state)).toBe("#view=workspace&lang=zh-Hant&v=1");
    expect(linkTo(state.panel, "en")).toBe("#view=workspace&lang=en&v=1");
  });

  it("with a whole tour, which leaves no room for more", () => {
    const state = { ...initialState, panel: site, made: "q1Yq-_" };
    expect(formatHash(state)).toBe("#made=q1Yq-_&lang=zh-Hant&v=1");
    expect(formatHash({ ...state, stage: stageAt("from-link", 2) })).toBe(
      "#tour=from-link/3&made=q1Yq-_&lang=zh-Hant&v=1",
    );
    const longest = { ...state, stage: stageAt("from-link", 199), made: "a".repeat(longestLinkedTour) };
    expect(formatHash(longest).length).toBeLessThan(longestHash);
    expect(parseHash(formatHash(longest), known).patch.made).toBe(longest.made);
  });

  it("without the map when the camera is not made of numbers", () => {
    expect(formatHash({ ...initialState, camera: { ...maLiuShui, zoom: NaN } })).toBe("#lang=zh-Hant&v=1");
    expect(formatHash({ ...initialState, camera: { ...maLiuShui, pitch: Infinity } })).toBe(
      "#lang=zh-Hant&v=1",
    );
  });

  it("in at most 2,000 characters, however much was searched for", () => {
    const longest = formatHash({
      ...initialState,
      panel: { kind: "paper" },
      camera: { zoom: 13.25, lng: 114.20981, lat: 22.42431, bearing: -120.5, pitch: 45.5 },
      kinds: ["park", "land", "university", "industry", "facility", "area"],
      statuses: ["conceived", "planned", "works", "partly-open", "open", "revised", "unknown"],
      query: "🏙".repeat(500),
    });
    expect(longest.length).toBeLessThanOrEqual(longestHash);
    expect(parseHash(longest, known)).toMatchObject({ unread: [], cut: false });
    expect(parseHash(longest, known).patch.query).toBe("🏙".repeat(longestQuery));
  });
});

/** Links that were given to people. They must work for ever: add to this table, never change it. */
describe("a golden link keeps working", () => {
  it.each([
    [
      "#map=13.25/22.4243/114.2098&site=ma-liu-shui-88ha&lang=en&v=1",
      { camera: maLiuShui, panel: site, language: "en" },
    ],
    [
      "#site=hong-kong-science-park&lang=zh-Hant&v=1",
      { panel: { kind: "site", id: "hong-kong-science-park" }, language: "zh-Hant" },
    ],
    [
      "#map=11/22.35/114.15/-30.5/45&lang=zh-Hans&v=1",
      { camera: { zoom: 11, lat: 22.35, lng: 114.15, bearing: -30.5, pitch: 45 }, language: "zh-Hans" },
    ],
    [
      "#map=11/22.35/114.15/90&lang=en&v=1",
      { camera: { zoom: 11, lat: 22.35, lng: 114.15, bearing: 90, pitch: 0 }, language: "en" },
    ],
    [
      "#measure=re-industrialisation-fund&lang=en&v=1",
      { panel: { kind: "measure", id: "re-industrialisation-fund" }, language: "en" },
    ],
    ["#view=sites&lang=en&v=1", { panel: { kind: "sites" }, language: "en" }],
    ["#view=paper&lang=en&v=1", { panel: { kind: "paper" }, language: "en" }],
    [
      "#kind=park,university&status=open&sort=name&lang=en&v=1",
      { kinds: ["park", "university"], statuses: ["open"], sort: "name", language: "en" },
    ],
    [
      "#view=measures&q=%E6%B2%B3%E5%A5%97&lang=zh-Hant&v=1",
      { panel: { kind: "measures" }, query: "河套", language: "zh-Hant" },
    ],
    [
      "#near=22.38675,114.20322,2&place=city-one-shatin&lang=zh-Hant&v=1",
      {
        panel: { kind: "nearby" },
        spot: { lng: 114.20322, lat: 22.38675, place: "city-one-shatin" },
        radiusMetres: 2_000,
        language: "zh-Hant",
      },
    ],
    [
      "#site=ma-liu-shui-88ha&near=22.381,114.203,0.5&lang=en&v=1",
      { panel: site, spot: { lng: 114.203, lat: 22.381, place: null }, radiusMetres: 500, language: "en" },
    ],
    [
      "#near=22.381,114.203",
      { panel: { kind: "nearby" }, spot: { lng: 114.203, lat: 22.381, place: null }, radiusMetres: 2_000 },
    ],
    [
      "#near=22.381,114.203,900&before=2025",
      {
        panel: { kind: "nearby" },
        spot: { lng: 114.203, lat: 22.381, place: null },
        radiusMetres: 20_000,
        promisedBefore: 2025,
      },
    ],
    ["#view=nearby&lang=en&v=1", { panel: { kind: "nearby" }, language: "en" }],
    [
      "#view=promises&verdict=late,revised&psort=difference&lang=en&v=1",
      {
        panel: { kind: "promises" },
        verdicts: ["late", "revised"],
        promiseSort: "difference",
        language: "en",
      },
    ],
    [
      "#q=%E7%AC%AC%E4%B8%80%E5%9F%8E&lang=zh-Hant&v=1",
      { panel: { kind: "search" }, query: "第一城", language: "zh-Hant" },
    ],
    [
      "#view=paper&section=annex-3&lang=en&v=1",
      { panel: { kind: "paper", section: "annex-3" }, language: "en" },
    ],
    [
      "#view=measures&cat=land,annex-4,land&money=100m&year=2024&at=science-park-old&lang=en&v=1",
      {
        panel: { kind: "measures" },
        measureFilter: {
          categories: ["annex-4", "land"],
          money: "100m",
          year: 2024,
          site: "hong-kong-science-park",
        },
        language: "en",
      },
    ],
    [
      "#money=without&view=measures",
      { panel: { kind: "measures" }, measureFilter: { ...wholeMeasures, money: "without" } },
    ],
    ["#site=ma-liu-shui-88ha", { panel: site }],
    ["site=ma-liu-shui-88ha", { panel: site }],
    ["#lang=en&site=ma-liu-shui-88ha", { panel: site, language: "en" }],
    ["#map=13.25%2F22.4243%2F114.2098&kind=park%2Carea", { camera: maLiuShui, kinds: ["park", "area"] }],
    ["#kind=area,park,area", { kinds: ["park", "area"] }],
    ["#site=science-park-old", { panel: { kind: "site", id: "hong-kong-science-park" } }],
    ["#measure=stem-professors", { panel: { kind: "measure", id: "global-stem-professorship" } }],
    ["#made=q1Yq-_&lang=en&v=1", { made: "q1Yq-_", language: "en" }],
    ["#v=1&lang=en&view=paper", { panel: { kind: "paper" }, language: "en" }],
    ["", {}],
    ["#", {}],
    ["#&&v=1&", {}],
  ])("%s", (hash, patch) => {
    expect(parseHash(hash, known)).toEqual({
      patch,
      unread: [],
      carried: [],
      cut: false,
      isRepaired: false,
    });
  });
});

describe("a link that was damaged on its way is read, and said to be repaired", () => {
  const opened = { panel: { kind: "site", id: "hku-campus" }, language: "en" };
  it.each([
    ["HTML", "#site=hku-campus&amp;lang=en&amp;v=1"],
    ["a number of HTML", "#site=hku-campus&#038;lang=en&#x26;v=1"],
    ["HTML twice over", "#site=hku-campus&amp;amp;lang=en&amp;amp;v=1"],
    ["an escaped ampersand", "#site=hku-campus%26lang=en%26v=1"],
    ["escaped equals signs", "#site%3Dhku-campus&lang%3Den&v%3D1"],
    ["everything escaped", "#site%3Dhku-campus%26lang%3Den%26v%3D1"],
    ["everything escaped twice", "#site%253Dhku-campus%2526lang%253Den%2526v%253D1"],
    ["a second hash", "##site=hku-campus&lang=en&v=1"],
    ["an escaped hash", "#%23site=hku-campus&lang=en&v=1"],
    ["trackers", "#site=hku-campus&utm_source=x&lang=en&v=1&fbclid=IwAR0_a-b"],
    ["a full stop", "#site=hku-campus&lang=en&v=1."],
    ["a bracket and a comma", "#site=hku-campus&lang=en&v=1),"],
    ["a Chinese sentence", "#site=hku-campus&lang=en&v=1。請看地圖"],
    ["a Chinese sentence, encoded", `#site=hku-campus&lang=en&v=1${encodeURIComponent("）詳情")}`],
  ])("%s", (_how, hash) => {
    const link = parseHash(hash, known);
    expect(link).toEqual({ patch: opened, unread: [], carried: [], cut: false, isRepaired: true });
  });

  it("at the end of a name, too", () => {
    expect(parseHash("#lang=en&site=hku-campus。", known)).toMatchObject({ patch: opened, unread: [] });
    expect(parseHash("#lang=en&kind=park,area).", known).patch).toEqual({
      kinds: ["park", "area"],
      language: "en",
    });
  });

  it("but nothing that a search was for is changed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.constantFrom("", "a&site=hku-campus&q=", "&amp;", "#23%3D"),
        (words, start) => {
          const query = cleanQuery(start + words);
          const hash = formatHash({ ...initialState, panel: { kind: "search" }, query });
          const link = parseHash(hash, known);
          expect(link).toMatchObject({ unread: [], isRepaired: false });
          expect(link.patch.query ?? "").toBe(query);
        },
      ),
    );
  });
});

describe("what cannot be read is left out and named", () => {
  it.each([
    ["#site=atlantis&lang=en&v=1", { language: "en" }, ["site=atlantis"]],
    [
      "#site=atlantis&measure=re-industrialisation-fund",
      { panel: { kind: "measure", id: "re-industrialisation-fund" } },
      ["site=atlantis"],
    ],
    ["#site=hku-campus&view=about", { panel: { kind: "site", id: "hku-campus" } }, ["view=about"]],
    [
      "#site=hku-campus&site=ma-liu-shui-88ha",
      { panel: { kind: "site", id: "hku-campus" } },
      ["site=ma-liu-shui-88ha"],
    ],
    ["#view=site", {}, ["view=site"]],
    ["#section=annex-3", {}, ["section=annex-3"]],
    ["#kind=park,castle,area", { kinds: ["park", "area"] }, ["kind=castle"]],
    ["#status=", {}, ["status="]],
    ["#sort=size", {}, ["sort=size"]],
    ["#near=22.38", {}, ["near=22.38"]],
    ["#near=222.38,114.2,2", {}, ["near=222.38,114.2,2"]],
    ["#near=22.38,1e3,2", {}, ["near=22.38,1e3,2"]],
    ["#near=22.38,114.2,2,2", {}, ["near=22.38,114.2,2,2"]],
    ["#near=NaN,NaN", {}, ["near=NaN,NaN"]],
    ["#near=90,0,2", {}, ["near=90,0,2"]],
    ["#view=paper&section=para-99", { panel: { kind: "paper" } }, ["section=para-99"]],
    ["#place=sha-tin", {}, ["place=sha-tin"]],
    ["#before=1999", {}, ["before=1999"]],
    ["#view=paper&section=para-0", { panel: { kind: "paper" } }, ["section=para-0"]],
    [
      "#view=measures&cat=annex-12&year=1999&money=2bn",
      { panel: { kind: "measures" } },
      ["cat=annex-12", "money=2bn", "year=1999"],
    ],
    ["#view=measures&at=atlantis", { panel: { kind: "measures" } }, ["at=atlantis"]],
    ["#view=land&year=2018", { panel: { kind: "land" } }, ["year=2018"]],
    ["#lang=fr", {}, ["lang=fr"]],
    ["#made=a%20b", {}, ["made=a b"]],
    [`#made=${"a".repeat(1_941)}`, {}, [`made=${"a".repeat(34)}…`]],
    ["#theme=dark", {}, ["theme=dark"]],
    ["#v=2&lang=en", { language: "en" }, ["v=2"]],
    ["#garbage", {}, ["garbage"]],
    ["#q=%E0%A4%A&lang=en", { language: "en" }, ["q=%E0%A4%A"]],
    ["#%=%&%%%", {}, ["%=%", "%%%"]],
    ["#x=1&x=1&x=1", {}, ["x=1"]],
    ["#=&==", {}, ["=", "=="]],
    [
      "#__proto__=1&constructor=x&view=__proto__&view=toString&hasOwnProperty",
      {},
      ["view=__proto__", "view=toString", "__proto__=1", "constructor=x", "hasOwnProperty"],
    ],
    ["#\u0000\u202Ex\u2028=%00%E2%80%AEy", {}, ["x=y"]],
    ["#\u0007", {}, ["\uFFFD"]],
    [`#x=${"長".repeat(60)}`, {}, [`x=${"長".repeat(37)}…`]],
    [`#x=${"🏙".repeat(60)}`, {}, [`x=${"🏙".repeat(37)}…`]],
  ])("%s", (hash, patch, unread) => {
    expect(parseHash(hash, known)).toMatchObject({ patch, unread, cut: false });
    expect(Object.keys(parseHash(hash, known).patch)).toEqual(Object.keys(patch));
  });

  it.each([
    "",
    "13",
    "13/22.4",
    "13/22.4/114.2/0/0/0",
    "1e1/22.4/114.2",
    "0x10/22.4/114.2",
    "Infinity/22.4/114.2",
    "10/22.3/1e999",
    "NaN/NaN/NaN",
    "13//114.2",
    "13/22.4/",
    " 13/22.4/114.2",
    "+13/22.4/114.2",
    "13./22.4/114.2",
    ".5/22.4/114.2",
    "13,5/22.4/114.2",
    "1000/22.4/114.2",
    "13/22.4/114.2/",
    "13/22.4/114.2/x/0",
    "１３/22.4/114.2",
    "13/22.4/114.2000000000000001",
    "--13/22.4/114.2",
  ])("map=%s", (value) => {
    const link = parseHash(`#map=${value}&lang=en`, known);
    expect(link.patch).toEqual({ language: "en" });
    expect(link.unread).toEqual([`map=${value}`]);
  });

  it("no more than a notice can hold", () => {
    const hash = `#${Array.from({ length: 300 }, (_, index) => `x${index}`).join("&")}`;
    expect(parseHash(hash, known).unread).toEqual([
      ...Array.from({ length: 12 }, (_, index) => `x${index}`),
      "…",
    ]);
  });

  it("and a link that is too long is read as far as its last whole piece", () => {
    const link = parseHash(
      `#lang=en&q=${"a".repeat(1_980)}&map=13.25/22.4243/114.2098&site=hku-campus`,
      known,
    );
    expect(link.patch).toEqual({
      language: "en",
      query: "a".repeat(longestQuery),
      panel: { kind: "search" },
    });
    expect(link.unread).toEqual(["map=13.25/22.4243/114.2098&site=hku-cam…"]);
    expect(link.cut).toBe(true);
    expect(parseHash(`#${"a".repeat(5_000)}`, known)).toEqual({
      patch: {},
      unread: [`${"a".repeat(39)}…`],
      carried: [],
      cut: true,
      isRepaired: false,
    });
  });
});

describe("what was not understood", () => {
  it("is carried behind what is written, unless its key is written", () => {
    const { carried } = parseHash(
      "#trip=loop&site=atlantis&lang=fr&kind=castle,park&v=2&layer=flood,2",
      known,
    );
    expect(withCarried("#kind=park&lang=en&v=1", carried)).toBe(
      "#kind=park&lang=en&v=1&site=atlantis&trip=loop&layer=flood,2",
    );
    expect(withCarried("#site=hku-campus&lang=en&v=1", carried)).toBe(
      "#site=hku-campus&lang=en&v=1&trip=loop&layer=flood,2",
    );
  });

  it("is carried only as far as it fits", () => {
    const hash = withCarried("#lang=en&v=1", ["a".repeat(1_990), "t=2024", "b".repeat(1_990)]);
    expect(hash).toBe("#lang=en&v=1&t=2024");
  });
});

describe("for every state and every string", () => {
  it("a link leads back to the state it was written from", () => {
    fc.assert(
      fc.property(anyLinked, (state) => {
        const link = parseHash(formatHash(state), known);
        const { language: _, ...start } = initialUrlState;
        expect({ ...start, ...link.patch }).toEqual(state);
        expect(link).toMatchObject({ unread: [], carried: [], cut: false });
      }),
      { numRuns: 1_000 },
    );
  });

  it("a link is short, plain ASCII, and as the browser would write it", () => {
    fc.assert(
      fc.property(anyLinked, anyCamera, (state, camera) => {
        const hash = formatHash({ ...state, camera });
        expect(hash).toMatch(/^#[!-~]+$/);
        expect(hash.length).toBeLessThanOrEqual(longestHash);
        expect(new URL(hash, "https://atlas.example/").hash).toBe(hash);
      }),
      { numRuns: 1_000 },
    );
  });

  it("reading never throws, never leaves the ranges, and never says much", () => {
    fc.assert(
      fc.property(fc.oneof(mangledHash, fc.string({ unit: "binary", maxLength: 3_000 })), (hash) => {
        const { patch, unread } = parseHash(hash, known);
        if (patch.camera) {
          const { zoom, lng, lat, pitch, bearing } = patch.camera;
          for (const [value, range] of [
            [zoom, cameraRange.zoom],
            [lng, cameraRange.lng],
            [lat, cameraRange.lat],
            [pitch, cameraRange.pitch],
            [bearing, { min: -180, max: 180 }],
          ] as const) {
            expect(value).toBeGreaterThanOrEqual(range.min);
            expect(value).toBeLessThanOrEqual(range.max);
          }
        }
        for (const piece of unread) {
          expect(Array.from(piece).length).toBeLessThanOrEqual(40);
          expect(piece).not.toMatch(/\p{C}/u);
        }
        expect(new Set(unread).size).toBe(unread.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it("what was read, panned, searched and written reads the same again", () => {
    fc.assert(
      fc.property(anyLinked, mangledHash, ({ camera, sort, query }, hash) => {
        const { patch, carried } = parseHash(hash, known);
        const written = formatHash({ ...initialState, ...patch, camera, sort, query });
        const again = parseHash(withCarried(written, carried), known);
        const rewritten = formatHash({ ...initialState, ...again.patch });
        expect(rewritten).toBe(written);
        expect(withCarried(rewritten, again.carried)).toBe(withCarried(written, carried));
      }),
      { numRuns: 2_000 },
    );
  });
});
