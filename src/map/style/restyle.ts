import { diff, type SourceSpecification, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";

type Sources = Readonly<Record<string, SourceSpecification>>;

/** Keeps the style of one map up to date. @param initial the style that the map was created with. */
export class Restyler {
  private style: StyleSpecification;

  constructor(
    private readonly map: MapLibreMap,
    initial: StyleSpecification,
  ) {
    this.style = initial;
  }

  /** Not before the style is read, nor while the graphics context is lost: then all is applied again afterwards. */
  isReady(): boolean {
    return Object.keys(this.style.sources).every((id) => this.map.getSource(id));
  }

  apply(next: StyleSpecification): void {
    applyDifference(this.map, this.style, next);
    this.style = next;
  }
}

/**
 * Applies to a map what changed between two styles: sources and layers that come and go, each in its place in the
 * painter's order, and filters, layout and paint of the layers that stay. What stayed is not touched: `map.setStyle`
 * would compare against what it made of our files, and fetch every one of them again.
 * @throws Error when the styles differ in anything else, which no part of the map brings about.
 */
export function applyDifference(
  map: MapLibreMap,
  before: StyleSpecification,
  after: StyleSpecification,
): void {
  const without = (style: StyleSpecification, others: Sources): StyleSpecification => ({
    ...style,
    sources: changedSources(style.sources, others),
  });
  for (const change of diff(without(before, after.sources), without(after, before.sources))) {
    switch (change.command) {
      case "addSource":
        map.addSource(...change.args);
        break;
      case "removeSource":
        map.removeSource(...change.args);
        break;
      case "setGeoJSONSourceData":
        void map.getSource<GeoJSONSource>(change.args[0])?.setData(change.args[1]);
        break;
      case "addLayer":
        map.addLayer(...change.args);
        break;
      case "removeLayer":
        map.removeLayer(...change.args);
        break;
      case "setLayerZoomRange":
        map.setLayerZoomRange(...change.args);
        break;
      case "setFilter":
        map.setFilter(...change.args, unchecked);
        break;
      case "setLayoutProperty":
        map.setLayoutProperty(...change.args, unchecked);
        break;
      case "setPaintProperty":
        map.setPaintProperty(...change.args, unchecked);
        break;
      case "setGlobalState":
        for (const [name, { default: first }] of Object.entries(change.args[0]))
          if (!before.state?.[name]) map.setGlobalStateProperty(name, first);
        break;
      default:
        throw new Error(`a style changed by ${change.command}`);
    }
  }
}

/** Styles are validated by a test, not in front of the reader. */
const unchecked = { validate: false };

/** Most of the data are the same objects in both: those are not compared number by number. */
function changedSources(sources: Sources, others: Sources): Record<string, SourceSpecification> {
  return Object.fromEntries(Object.entries(sources).filter(([id, source]) => !isSame(source, others[id])));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
