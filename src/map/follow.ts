import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Flavour } from "../look/palette.ts";
import type { Atlas, SiteFeatures } from "../model/atlas.ts";
import { highlightedSiteIds, selectedSiteId, visibleSiteIds } from "../state/derived.ts";
import type { AtlasState, AtlasStore } from "../state/store.ts";
import { follow } from "./camera.ts";
import { applyDifference } from "./restyle.ts";
import { atlasStyle } from "./style/index.ts";

export interface Following {
  readonly map: MapLibreMap;
  readonly store: AtlasStore;
  readonly atlas: Atlas;
  readonly features: SiteFeatures;
  readonly base: string;
  /** Light or dark, as the reader or the system wants it now. */
  readonly flavour: (state: AtlasState) => Flavour;
  /** The style that the map has now. */
  style: StyleSpecification;
}

interface Row {
  readonly watch: (state: AtlasState) => unknown;
  readonly act: (following: Following) => void;
}

/** Watch this → do that. Everything on the map that follows the store stands here. */
const rows: readonly Row[] = [
  { watch: (state) => state.language, act: applyStyle },
  { watch: (state) => state.theme, act: applyStyle },
  { watch: (state) => state.kinds, act: applyStyle },
  { watch: (state) => state.statuses, act: applyStyle },
  { watch: (state) => state.panel, act: applyStyle },
  { watch: (state) => state.panel, act: applyMarks },
  { watch: (state) => state.hover, act: applyMarks },
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
    applyMarks(following);
    applyLabel(following);
  };
}

export function wishedStyle({
  store,
  atlas,
  features,
  base,
  flavour,
}: Omit<Following, "map" | "style">): StyleSpecification {
  const state = store.getState();
  return atlasStyle({
    flavour: flavour(state),
    language: state.language,
    features,
    base,
    shown: {
      visible: visibleSiteIds(state, atlas),
      selected: selectedSiteId(state),
      highlighted: highlightedSiteIds(state.panel, atlas),
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

function applyMarks(following: Following): void {
  if (!hasStyle(following)) return;
  const { map, store, atlas } = following;
  const state = store.getState();
  const selected = selectedSiteId(state);
  const highlighted = new Set(highlightedSiteIds(state.panel, atlas));
  for (const { id, num } of atlas.sites) {
    const marks = { hover: state.hover === id, selected: selected === id, highlighted: highlighted.has(id) };
    map.setFeatureState({ source: "sites", id: num }, marks);
  }
}

function applyLabel({ map }: Following): void {
  map.getCanvas().setAttribute("aria-label", map.getContainer().dataset["label"] ?? "");
}

function applyFocus({ map, store, atlas }: Following): void {
  const { focus } = store.getState();
  if (focus) follow(map, focus, atlas);
}
