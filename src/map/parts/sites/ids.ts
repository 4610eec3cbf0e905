/** The sources and layers of the sites that others speak of: readiness, health and hits. */

export const siteSources = { shapes: "sites", labels: "site-labels" } as const;

export const siteLayers = {
  points: "site-points",
  fill: "site-fill",
  regionTouch: "region-touch",
  labels: "site-labels",
  regionLabels: "region-labels",
} as const;

/** The layers that answer a click, and through which the pointer finds a site. */
export const siteTouchLayers: readonly string[] = Object.values(siteLayers);
