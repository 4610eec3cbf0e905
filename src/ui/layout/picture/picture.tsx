import { isPolygonal } from "../../../model/distance.ts";
import type { Geometry } from "geojson";
import type { SiteFeatures } from "../../../model/atlas.ts";
import { beyondExtent, hongKong } from "../../../model/mercator.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { pathOf, projectionOf } from "./project.ts";

/** The ground of the picture, simplified by the build. */
export interface PictureBackdrop {
  readonly mainland: Geometry;
  readonly land: Geometry;
  readonly water: readonly Geometry[];
  readonly boundary: readonly Geometry[];
}

const projection = projectionOf(hongKong);

/**
 * Hong Kong with every site as a link: shown before any script runs, and kept where the map cannot start.
 * Its box is the opening view of the map, so that one replaces the other without a jump.
 */
export function Picture({
  ground,
  features,
}: {
  readonly ground: PictureBackdrop;
  readonly features: SiteFeatures;
}) {
  const { text } = useText();
  const path = (geometry: Geometry): string => pathOf(geometry, projection);
  const drawn = features.features
    .filter((feature) => !feature.properties.onRequest)
    .toSorted((a, b) => b.properties.area - a.properties.area);
  return (
    <svg
      viewBox={`0 0 ${projection.width} ${projection.height}`}
      preserveAspectRatio="xMidYMid meet"
      role="group"
      aria-label={text.pictureLabel}
    >
      <path class="picture-mainland" d={path(ground.mainland)} />
      <path class="picture-land" d={path(ground.land)} />
      <path class="picture-water" d={ground.water.map(path).join("")} />
      <path class="picture-boundary" d={ground.boundary.map(path).join("")} />
      <path class="picture-mainland" fill-rule="evenodd" d={path(beyondExtent)} />
      {drawn.map((feature) => (
        <PictureSite key={feature.properties.id} feature={feature} />
      ))}
    </svg>
  );
}

function PictureSite({
  feature: { properties, geometry },
}: {
  readonly feature: SiteFeatures["features"][number];
}) {
  const { atlas, hrefOf } = useApp();
  const { localise } = useText();
  const site = atlas.site(properties.id);
  if (!site) return null;
  const [x, y] = projection.point([properties.lng, properties.lat]);
  const outline = isPolygonal(geometry) ? pathOf(geometry, projection) : "";
  return (
    <a
      href={hrefOf({ kind: "site", id: site.id })}
      data-site={site.id}
      data-kind={site.kind}
      aria-label={localise(site.name)}
    >
      <title>{localise(site.name)}</title>
      {outline ? (
        <path
          class={site.kind === "area" ? "picture-region" : "picture-site"}
          data-precision={site.precision}
          d={outline}
        />
      ) : (
        <circle class="picture-point" cx={x} cy={y} r={5} />
      )}
    </a>
  );
}
