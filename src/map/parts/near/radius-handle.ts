import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import { bearingDegrees, destination, metresBetween } from "../../../model/distance.ts";
import { isInExtent } from "../../../model/mercator.ts";
import { showCircle } from "../../../state/actions/map.ts";
import { setRadius } from "../../../state/actions/spot.ts";
import type { AtlasStore } from "../../../state/store.ts";
import { showsCircle } from "../../circle.ts";
import "../../map.css";

const eastDegrees = 90;

/**
 * A knob on the circle's edge, which drags it wider and narrower. It stands where it was dragged to last, at first due
 * east. Keys and screen readers have the slider of the panel.
 */
export function startRadiusHandle(map: MapLibreMap, store: AtlasStore): void {
  const marker = new Marker({ element: knob(), draggable: true, rotationAlignment: "map" });
  let bearing = eastDegrees;
  let isThere = false;
  const stand = (): void => {
    const { spot, radiusMetres } = store.getState();
    const isShown = spot !== null && isInExtent([spot.lng, spot.lat]);
    if (isShown) {
      const [lng = 0, lat = 0] = destination([spot.lng, spot.lat], radiusMetres, bearing);
      marker.setLngLat([lng, lat]).setRotation(bearing - eastDegrees);
      if (!isThere) marker.addTo(map);
    } else marker.remove();
    isThere = isShown;
  };
  marker.on("drag", () => {
    const { spot } = store.getState();
    if (!spot) return;
    const [from, to] = [[spot.lng, spot.lat], marker.getLngLat().toArray()];
    bearing = bearingDegrees(from, to);
    setRadius(store, metresBetween(from, to));
    stand(); // back onto the circle, also where the radius is at its end
  });
  marker.on("dragend", () => {
    const { spot, radiusMetres } = store.getState();
    if (spot && !showsCircle(map, { ...spot, radiusMetres })) showCircle(store);
  });
  store.subscribe((state, before) => {
    if (state.spot !== before.spot || state.radiusMetres !== before.radiusMetres) stand();
  });
  stand();
}

function knob(): HTMLElement {
  const element = document.createElement("div");
  element.className = "radius-handle";
  element.setAttribute("aria-hidden", "true");
  // The pointer stays with the knob while it is over a panel, and when it is let go there.
  element.addEventListener("pointerdown", ({ pointerId }) => element.setPointerCapture(pointerId));
  // Below it lies the map, which must not take them for its own.
  for (const type of ["click", "contextmenu"])
    element.addEventListener(type, (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
  return element;
}
