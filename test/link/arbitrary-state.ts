import fc from "fast-check";
import { formatDrawings, parseDrawings } from "../../src/link/drawings-text.ts";
import {
  type Drawing,
  type DrawingKind,
  drawingKinds,
  type DrawingShape,
  firstDrawingStyle,
} from "../../src/model/drawing/drawing.ts";
import { languages } from "../../src/model/localised.ts";
import { lastMonth } from "../../src/model/months.ts";
import { clocks } from "../../src/model/status.ts";
import { type MeasureFilter, moneyChoices, wholeMeasures } from "../../src/model/measure-filter.ts";
import { siteKinds, statuses } from "../../src/model/kinds.ts";
import { verdicts } from "../../src/model/verdicts.ts";
import { type Camera, linkableCamera } from "../../src/model/choice/camera.ts";
import { cleanQuery, isSearched, type Panel, viewKinds } from "../../src/model/choice/panel.ts";
import { clampedRadius, type Spot, spotAt } from "../../src/model/choice/spot.ts";
import { carriedTo, type Carried } from "../../src/model/choice/carried.ts";
import { mostCompared } from "../../src/model/choice/compared.ts";
import { siteRef } from "../../src/model/feature-ref.ts";
import { layerIds } from "../../src/model/choice/layers.ts";
import { initialState } from "../../src/state/store.ts";
import { promiseSorts, sorts } from "../../src/model/choice/sorts.ts";
import { atlasTables } from "../../src/model/choice/table.ts";
import { type UrlState, initialUrlState } from "../../src/link/url-state.ts";
import { type Stage, stageAt } from "../../src/model/choice/stage.ts";
import { categoryIds, districtIds, measureIds, siteIds } from "./known-ids.ts";

/** Any camera a map could report, far outside Hong Kong too. */
export const anyCamera: fc.Arbitrary<Camera> = fc.record({
  zoom: fc.double({ min: -5, max: 30, noNaN: true }),
  lng: fc.double({ min: -540, max: 540, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  bearing: fc.double({ min: -1_000, max: 1_000, noNaN: true }),
  pitch: fc.double({ min: -10, max: 90, noNaN: true }),
});

const linkable: fc.Arbitrary<Camera | null> = fc.option(anyCamera.map(linkableCamera));

const anyPanel: fc.Arbitrary<Panel> = fc.oneof(
  fc.constantFrom(...viewKinds).map((kind): Panel => ({ kind })),
  fc.constantFrom<Panel>(
    { kind: "search" },
    { kind: "paper", section: "para-8" },
    { kind: "paper", section: "annex-3" },
    { kind: "rail", feature: 4 },
    { kind: "rail", feature: 9_999 },
  ),
  fc.constantFrom(...siteIds).map((id): Panel => ({ kind: "site", id })),
  fc.constantFrom(...measureIds).map((id): Panel => ({ kind: "measure", id })),
);

const anySpot: fc.Arbitrary<Spot | null> = fc.option(
  fc
    .record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      place: fc.option(fc.constantFrom("sha-tin", "city-one-shatin", "a1-b2")),
    })
    .map(({ lng, lat, place }) => spotAt(lng, lat, place)),
);

const anyCarried: fc.Arbitrary<Carried | null> = fc.option(
  fc.record({
    of: fc.constantFrom(...siteIds).map(siteRef),
    at: fc.option(
      fc
        .record({
          lng: fc.double({ min: 113.78, max: 114.53, noNaN: true }),
          lat: fc.double({ min: 22.09, max: 22.62, noNaN: true }),
        })
        .map(({ lng, lat }) => carriedTo([lng, lat])),
    ),
    turn: fc.integer({ min: 0, max: 359 }),
  }),
);

const anyMeasureFilter: fc.Arbitrary<MeasureFilter> = fc.record({
  categories: fc.subarray(categoryIds),
  money: fc.option(fc.constantFrom(...moneyChoices)),
  year: fc.option(fc.integer({ min: 2000, max: 2099 })),
  site: fc.option(fc.constantFrom(...siteIds)),
});

const anyStage: fc.Arbitrary<Stage | null> = fc.option(
  fc
    .tuple(fc.constantFrom("the-whole-plan", "my-2f"), fc.integer({ min: 0, max: 998 }))
    .map(([tour, step]) => stageAt(tour, step)),
  { freq: 2 },
);

/** As a link brings them: rounded, and no more than fit. */
const anyDrawings: fc.Arbitrary<UrlState["linkedDrawings"]> = fc
  .array(
    fc.record({
      name: fc.string({ unit: "grapheme", maxLength: 8 }),
      colour: fc.constantFrom("#0070f8", "#e01098"),
      corners: fc.array(
        fc.tuple(
          fc.double({ min: -180, max: 180, noNaN: true }),
          fc.double({ min: -90, max: 90, noNaN: true }),
        ),
        { minLength: 3, maxLength: 6 },
      ),
      radiusMetres: fc.double({ min: 0.1, max: 100_000, noNaN: true }),
      kind: fc.constantFrom(...drawingKinds),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map(({ name, colour, corners, radiusMetres, kind }, index): Drawing => {
      const [at = [0, 0]] = corners;
      const shapes: Readonly<Record<DrawingKind, DrawingShape>> = {
        point: { kind: "point", at },
        note: { kind: "note", at, text: name },
        line: { kind: "line", corners },
        polygon: { kind: "polygon", corners },
        circle: { kind: "circle", centre: at, radiusMetres },
      };
      const style = { ...firstDrawingStyle(0), colour };
      return { id: `drawing-${index}`, name, shape: shapes[kind], style, areaUnit: "ha", isVisible: true };
    }),
  )
  .map((drawings) => (drawings.length > 0 ? (parseDrawings(formatDrawings(drawings)) ?? []) : []));

/**
 * What the actions can bring about: lists in table order, a cleaned query, a camera as links carry it; no spot on the
 * ground floor, no search without a word. What narrows measures or promises is told where they are listed.
 */
export const anyLinked: fc.Arbitrary<UrlState> = fc
  .record({
    panel: anyPanel,
    language: fc.constantFrom(...languages),
    camera: linkable,
    kinds: fc.subarray([...siteKinds]),
    statuses: fc.subarray([...statuses]),
    districts: fc.subarray([...districtIds]),
    moreThanHectares: fc.option(fc.integer({ min: 0, max: 19_999 }).map((halves) => halves / 2)),
    month: fc.option(fc.integer({ min: 0, max: lastMonth })),
    clock: fc.constantFrom(...clocks),
    promisedBefore: fc.option(fc.integer({ min: 2000, max: 2099 })),
    layers: fc.subarray([...layerIds]),
    compared: fc.shuffledSubarray(siteIds, { maxLength: mostCompared }).map((ids) => ids.map(siteRef)),
    carried: anyCarried,
    sort: fc.constantFrom(...sorts),
    measureFilter: anyMeasureFilter,
    verdicts: fc.subarray([...verdicts]),
    promiseSort: fc.constantFrom(...promiseSorts),
    query: fc
      .oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 300 }))
      .map(cleanQuery),
    spot: anySpot,
    radiusMetres: fc.double({ min: 0, max: 30_000, noNaN: true }).map(clampedRadius),
    table: fc.option(fc.constantFrom(...atlasTables).map((kind) => ({ kind }))),
    stage: anyStage,
    linkedDrawings: anyDrawings,
    made: fc.option(fc.stringMatching(/^[\w-]{1,40}$/), { freq: 1 }),
  })
  .map(asBroughtAbout);

function asBroughtAbout(linked: UrlState): UrlState {
  // A scene is told by its tour alone, and a whole tour leaves no room for more.
  const { language, stage, made } = linked;
  if (stage || made) return { ...initialUrlState, language, stage, made };
  const { panel, query } = linked;
  const isBook = panel.kind === "promises";
  const isGround = panel.kind === "sites" || (panel.kind === "search" && query === "");
  const spot = isGround ? null : linked.spot;
  return {
    ...linked,
    panel: isGround ? { kind: "sites" } : panel,
    compared: panel.kind === "compare" ? linked.compared : [],
    verdicts: isBook ? linked.verdicts : initialState.verdicts,
    promiseSort: isBook ? linked.promiseSort : initialState.promiseSort,
    query: isSearched(panel) && !isGround ? query : "",
    spot,
    measureFilter: panel.kind === "measures" ? linked.measureFilter : wholeMeasures,
    radiusMetres: spot ? linked.radiusMetres : initialState.radiusMetres,
  };
}

/** Hashes that were links once: pieces of the grammar with anything between, after and inside. */
export const mangledHash: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "#",
        "&",
        "=",
        "%",
        "%E0%A4%A",
        "/",
        ",",
        "\u0000",
        "\u202E",
        "\uD800",
        "1e999",
        "Infinity",
      ),
      fc.constantFrom("map=", "&site=", "&view=paper", "&kind=park,", "&lang=en", "&q=", "&v=1", "v=2"),
      fc.constantFrom("&near=", "&near=22.38,114.2,2", "&place=sha-tin", "&before=2025", "&section=para-8"),
      fc.constantFrom("&tour=the-whole-plan/3", "tour=a/0", "&tour=A//", "&tour=my-2f"),
      fc.constantFrom("&cmp=hku-campus,san-tin-technopole", "cmp=", "&cmp=hku-campus,hku-campus,nowhere"),
      fc.constantFrom("&carry=hku-campus/22.38/114.19/40", "carry=", "&carry=hku-campus/1/2", "&carry=x//"),
      fc.constantFrom("&rail=planned", "&rail=", "&view=rail", "&item=4", "&item=0"),
      fc.constantFrom("&table=sites", "table=", "&table=own-layer", "&table=drawings"),
      fc.constantFrom("&made=q1YqLkksKVWyUkrLz1eyAgA", "&made=a b", "&made=", "made=--_"),
      fc.constantFrom("&view=measures", "&cat=land,annex-4", "&money=1bn", "&year=2018", "&at=hku-campus"),
      fc.constantFrom(
        "&view=promises",
        "&verdict=late,kept",
        "&psort=verdict",
        "&t=2024-12",
        "&district=sha-tin",
      ),
      fc.constantFrom(
        "__proto__=1",
        "&constructor=x",
        "map=13.25/22.4243/114.2098",
        "99/99/999",
        "0x10",
        "-0/-0/-0",
      ),
      fc.integer().map(String),
      fc.double().map(String),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));
