import { diff, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Tell the map what changed between two styles with the same sources: filters, layout and paint of layers.
 * `map.setStyle` would compare against what it made of our files, and fetch every one of them again.
 * @throws Error when the styles differ in anything else, which no choice of a reader can bring about.
 */
export function applyDifference(
  map: MapLibreMap,
  before: StyleSpecification,
  after: StyleSpecification,
): void {
  for (const change of diff(before, after)) {
    switch (change.command) {
      case "setFilter":
        map.setFilter(...change.args, unchecked);
        break;
      case "setLayoutProperty":
        map.setLayoutProperty(...change.args, unchecked);
        break;
      case "setPaintProperty":
        map.setPaintProperty(...change.args, unchecked);
        break;
      default:
        throw new Error(`a style changed by ${change.command}`);
    }
  }
}

/** Styles are validated by a test, not in front of the reader. */
const unchecked = { validate: false };
