import { precisionDashes } from "../../../look/signs/edges.ts";
import { markers } from "../../../look/signs/markers.ts";
import type { SiteFeatures } from "../../../model/atlas.ts";
import { isPolygonal } from "../../../model/distance.ts";
import type { GroundLabel, MapGround } from "../../../model/map-frame.ts";
import type { Bounds } from "../../../model/mercator.ts";
import { statusNow } from "../../../model/status.ts";
import { Shapes } from "../../facts/signs/sign-svg.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { pathOf, type Projection, projectionOf } from "../picture/project.ts";

type SiteFeature = SiteFeatures["features"][number];

interface SubjectMapProps {
  readonly frame: Bounds;
  readonly ground: MapGround;
  /** All that lie in the frame. */
  readonly features: readonly SiteFeature[];
  /** The sites that the map is of. */
  readonly siteIds: readonly string[];
  /** Null where the picture is no part of a page. */
  readonly label: string | null;
}

/** Units of the picture, which is 1260 wide; signs are drawn in units of 15. */
const signScale = 2.4;
const nameSize = 30;
const placeSize = 22;

/** Beyond these shares of the frame a label would be cut. */
const edge = 0.02;

/**
 * A map of a few sites, drawn once by the build. Colours are the custom properties of the palettes, as presentation
 * attributes, because no stylesheet reaches the picture of a link.
 */
export function SubjectMap({ frame, ground, features, siteIds, label }: SubjectMapProps) {
  const projection = projectionOf(frame);
  // An empty attribute would be written without a value, which is no XML.
  const d = (geometries: MapGround["land"]): string =>
    geometries.map((geometry) => pathOf(geometry, projection)).join("") || "M0 0";
  const isSubject = ({ properties }: SiteFeature): boolean => siteIds.includes(properties.id);
  const drawn = features.toSorted((a, b) => b.properties.area - a.properties.area);
  const labels = placed(
    [
      ...drawn.filter(isSubject).map(({ properties }) => ({
        name: properties,
        point: [properties.lng, properties.lat] as const,
        size: nameSize,
      })),
      ...ground.stations.map((each) => ({ ...each, size: placeSize })),
      ...ground.places.map((each) => ({ ...each, size: placeSize })),
    ],
    projection,
    useText().localise,
  );
  const { width, height } = projection;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="subject-map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      {...(label === null ? {} : { role: "img", "aria-label": label })}
    >
      <rect width={width} height={height} fill="var(--map-water)" />
      <path d={d(ground.mainland)} fill="var(--map-mainland)" />
      <path
        d={d(ground.land)}
        fill="var(--map-land)"
        stroke="var(--map-coast)"
        stroke-width="2"
        fill-rule="evenodd"
      />
      <path d={d(ground.green)} fill="var(--map-park)" fill-rule="evenodd" />
      <path d={d(ground.water)} fill="var(--map-water-inland)" fill-rule="evenodd" />
      <path d={d(ground.roads)} fill="none" stroke="var(--map-motorway-casing)" stroke-width="5" />
      <path
        d={d(ground.rail)}
        fill="none"
        stroke="var(--map-station)"
        stroke-width="4"
        stroke-dasharray="14 5"
      />
      {ground.stations.map(({ name, point }) => {
        const [x, y] = projection.point([...point]);
        return (
          <circle
            key={name.en}
            cx={x}
            cy={y}
            r="7"
            fill="var(--map-label-halo)"
            stroke="var(--map-station)"
            stroke-width="3"
          />
        );
      })}
      {drawn.map((feature) => (
        <SiteShape
          key={feature.properties.id}
          feature={feature}
          projection={projection}
          isSubject={isSubject(feature)}
        />
      ))}
      {labels.map(({ text, x, y, size }) => (
        <text
          key={`${text} ${x} ${y}`}
          x={x}
          y={y}
          font-size={size}
          font-weight={size === nameSize ? 600 : 400}
          text-anchor="middle"
          fill={size === nameSize ? "var(--ink)" : "var(--map-label)"}
          stroke="var(--map-label-halo)"
          stroke-width="6"
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

interface SiteShapeProps {
  readonly feature: SiteFeature;
  readonly projection: Projection;
  readonly isSubject: boolean;
}

/** As on the map: the hue tells the kind, the edge how exact the outline is, the sign of a point its status. */
function SiteShape({ feature: { properties, geometry }, projection, isSubject }: SiteShapeProps) {
  const { atlas } = useApp();
  const site = atlas.site(properties.id);
  if (!site) return null;
  if (isPolygonal(geometry)) {
    const isRegion = site.kind === "area";
    const width = isSubject ? 5 : 2.5;
    const dashes = precisionDashes[site.precision];
    return (
      <path
        d={pathOf(geometry, projection) || "M0 0"}
        fill={`var(--kind-${site.kind})`}
        fill-opacity={isRegion ? 0 : isSubject ? 0.42 : 0.12}
        stroke={`var(--kind-${site.kind})`}
        stroke-opacity={isSubject ? 1 : 0.45}
        stroke-width={width}
        stroke-linejoin="round"
        stroke-linecap={dashes ? "round" : undefined}
        stroke-dasharray={dashes?.map((length) => length * width).join(" ")}
        fill-rule="evenodd"
      />
    );
  }
  const [x, y] = projection.point([properties.lng, properties.lat]);
  const scale = isSubject ? signScale : signScale / 1.7;
  return (
    <g data-kind={site.kind} transform={`translate(${x} ${y}) scale(${scale}) translate(-7.5 -7.5)`}>
      <Shapes sign={markers[site.kind][statusNow(atlas, site)]} />
    </g>
  );
}

interface Label extends GroundLabel {
  readonly size: number;
}

interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Those that cover no label before them, below or above what they name. */
function placed(
  labels: readonly Label[],
  projection: Projection,
  localise: (text: GroundLabel["name"]) => string,
): readonly PlacedLabel[] {
  const boxes: (readonly [number, number, number, number])[] = [];
  const texts = new Set<string>();
  return labels.flatMap(({ name, point, size }) => {
    const text = localise(name);
    // A site may stand at a station or a place of its own name.
    if (texts.has(text)) return [];
    const [x, y] = projection.point([...point]);
    const half = widthOf(text, size) / 2;
    const isInside = (top: number): boolean =>
      x - half > projection.width * edge &&
      x + half < projection.width * (1 - edge) &&
      top > projection.height * edge &&
      top + size < projection.height * (1 - edge);
    for (const baseline of [y - 26, y + 26 + size]) {
      const box = [x - half, baseline - size, x + half, baseline + size * 0.3] as const;
      const isFree = boxes.every(
        (other) => box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3],
      );
      if (!isFree || !isInside(baseline - size)) continue;
      boxes.push(box);
      texts.add(text);
      return [{ text, x, y: baseline, size }];
    }
    return [];
  });
}

/** About: a Chinese character is as wide as it is high, a Latin letter little more than half. */
export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + (character > "⺀" ? 1 : 0.56), 0) * size;
}
