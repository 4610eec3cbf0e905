import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Flavour } from "../look/palette.ts";
import { stageTextPixels } from "../look/stage-text.ts";
import type { Atlas, Outlines, SiteFeatures } from "../model/atlas.ts";
import { monthOf } from "../model/months.ts";
import { selectedSiteId, spokenSiteIds, visibleSiteIds } from "../state/derived.ts";
import { clauseNames } from "../state/filter.ts";
import { isOnStage, subjectsOnStage } from "../state/stage.ts";
import type { AtlasState, AtlasStore } from "../state/store.ts";
import { shownMonth } from "../state/time.ts";
import { follow } from "./camera.ts";
import type { Nearby } from "./nearby.ts";
import { oncePerFrame } from "./once-per-frame.ts";
import { applyDifference } from "./restyle.ts";
import { atlasStyle } from "./style/index.ts";

export interface Following {
  readonly map: MapLibreMap;
  readonly store: AtlasStore;
  readonly atlas: Atlas;
  readonly features: SiteFeatures;
  readonly outlines: Outlines;
  readonly base: string;
  /** Light or dark, as the reader or the system wants it now. */
  readonly flavour: (state: AtlasState) => Flavour;
  /** Has the map leave the room that the panels take now. */
  readonly takeRoom: () => void;
  /** How long a flight takes; as long as usual where nothing is said. */
  readonly flightMilliseconds?: number;
  /** The style that the map has now. */
  style: StyleSpecification;
  /** Fetched with the first spot. */
  nearby: Nearby | null;
}

/** An audience waits: a scene is whole within a second. */
const stageFlightMilliseconds = 450;

interface Row {
  readonly watch: (state: AtlasState) => unknown;
  readonly act: (following: Following) => void;
}

/** While the radius is dragged it changes faster than can be drawn. */
const showNearby = oncePerFrame((following: Following) => {
  drawNearby(following);
  applyMarks(following);
});

function applyNearby(following: Following): void {
  if (following.nearby) return showNearby(following);
  if (following.store.getState().spot) void fetchNearby(following);
}

/** Without its part of the map a spot is told by the panel alone; with the next one it is tried again. */
async function fetchNearby(following: Following): Promise<void> {
  try {
    const { startNearby } = await import("./nearby.ts");
    following.nearby ??= startNearby(following);
    showNearby(following);
  } catch (error) {
    console.warn("The map cannot show what is near.", error);
  }
}

/** Whatever narrows the sites; the time only where a state is asked for. */
const filterWatches: readonly Row["watch"][] = [
  ...clauseNames.map(
    (name): Row["watch"] =>
      (state) =>
        state[name],
  ),
  ({ statuses, month }) => (statuses.length > 0 ? month : null),
  ({ statuses, clock }) => (statuses.length > 0 ? clock : null),
];

/** Watch this → do that. Everything on the map that follows the store stands here. */
const rows: readonly Row[] = [
  { watch: (state) => state.language, act: applyStyle },
  { watch: (state) => state.theme, act: applyStyle },
  ...filterWatches.map((watch) => ({ watch, act: applyStyle })),
  { watch: (state) => state.month, act: applyTime },
  { watch: (state) => state.clock, act: applyTime },
  { watch: isOnStage, act: applyStyle },
  { watch: subjectsOnStage, act: applyStyle },
  { watch: subjectsOnStage, act: applyMarks },
  { watch: (state) => state.panel, act: applyStyle },
  { watch: (state) => state.panel, act: applyMarks },
  { watch: (state) => state.hover, act: applyMarks },
  { watch: (state) => state.spot, act: applyNearby },
  { watch: (state) => state.radiusMetres, act: applyNearby },
  ...filterWatches.map((watch) => ({ watch, act: applyNearby })),
  { watch: (state) => state.language, act: applyNearby },
  { watch: (state) => state.language, act: applyLabel },
  { watch: (state) => state.focus, act: applyFocus },
];

/** Start following; the returned function applies everything again, as after a lost graphics context. */
export function followStore(following: Following): () => void {
  following.store.subscribe((state, before) => {
    const due = rows.filter(({ watch }) => watch(state) !== watch(before)).map(({ act }) => act);
    for (const act of new Set(due)) act(following);
  });
  return () => {
    applyStyle(following);
    applyTime(following);
    applyMarks(following);
    if (following.nearby) drawNearby(following);
    else applyNearby(following);
    applyLabel(following);
  };
}

export function wishedStyle({
  store,
  atlas,
  features,
  base,
  flavour,
}: Omit<Following, "map" | "outlines" | "style" | "nearby" | "takeRoom">): StyleSpecification {
  const state = store.getState();
  return atlasStyle({
    flavour: flavour(state),
    language: state.language,
    features,
    base,
    stageText: isOnStage(state) ? stageTextPixels(innerWidth, innerHeight) : null,
    thisMonth: monthOf(atlas.asOf),
    shown: {
      visible: visibleSiteIds(state, atlas),
      selected: selectedSiteId(state),
      highlighted: spokenSiteIds(state, atlas),
      isNamedAlone: isOnStage(state),
    },
  });
}

/** The whole style is wished for anew; the map is told only what changed. */
function applyStyle(following: Following): void {
  if (!hasStyle(following)) return;
  const wished = wishedStyle(following);
  applyDifference(following.map, following.style, wished);
  following.style = wished;
}

/** Not before the style is read, nor while the graphics context is lost: then all is applied again afterwards. */
function hasStyle({ map }: Following): boolean {
  return map.getSource("sites") !== undefined;
}

/** The style reads the time from the map's own state: no layer is changed for another month. */
function applyTime(following: Following): void {
  if (!hasStyle(following)) return;
  const { map, store, atlas } = following;
  const state = store.getState();
  map.setGlobalStateProperty("month", shownMonth(state, atlas));
  map.setGlobalStateProperty("clock", state.clock);
}

function applyMarks(following: Following): void {
  if (!hasStyle(following)) return;
  const { map, store, atlas } = following;
  const state = store.getState();
  const selected = selectedSiteId(state);
  const highlighted = new Set(spokenOf(following));
  for (const { id, num } of atlas.sites) {
    const marks = { hover: state.hover === id, selected: selected === id, highlighted: highlighted.has(id) };
    map.setFeatureState({ source: "sites", id: num }, marks);
  }
}

/** The sites that scene and panel speak of: when it tells what is near, those within the circle. */
function spokenOf({ store, atlas, nearby }: Following): readonly string[] {
  const state = store.getState();
  const lit = state.panel.kind === "nearby" && nearby ? nearby.litSiteIds() : [];
  return [...spokenSiteIds(state, atlas), ...lit];
}

function drawNearby({ map, nearby }: Following): void {
  if (nearby) void map.getSource<GeoJSONSource>("nearby")?.setData(nearby.features());
}

function applyLabel({ map }: Following): void {
  map.getCanvas().setAttribute("aria-label", map.getContainer().dataset["label"] ?? "");
}

function applyFocus({ map, store, atlas, takeRoom, flightMilliseconds }: Following): void {
  const state = store.getState();
  const { focus } = state;
  if (!focus) return;
  // Who goes on the stage, or leaves it, has changed the map's room in this very moment.
  takeRoom();
  follow(map, focus, atlas, flightMilliseconds ?? (isOnStage(state) ? stageFlightMilliseconds : undefined));
}
