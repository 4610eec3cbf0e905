import { areaSamples } from "../../../look/signs/area-patterns.ts";
import { markers } from "../../../look/signs/markers.ts";
import type { LegendSign } from "../../../model/legend.ts";
import type { SiteKind, Status } from "../../../model/kinds.ts";
import { SignSvg } from "./sign-svg.tsx";

/** Parts of the map for its legends; the icons of the kinds come with them. */

/** What stands for a kind on the map. */
export function KindMarker({ kind }: { readonly kind: SiteKind }) {
  return (
    <span class="kind-marker" data-kind={kind} aria-hidden="true">
      <SignSvg sign={markers[kind].open} class="marker" width={22} />
    </span>
  );
}

/** How an area of a status is filled. */
export function AreaSample({ status }: { readonly status: Status }) {
  return <SignSvg sign={areaSamples[status]} class="area-sample" width={14} />;
}

/** In pixels, as wide as the samples of outlines. */
const [width, height] = [32, 12];

/** How a part of the map draws something beside the sites. */
export function LegendSample({ sign }: { readonly sign: LegendSign }) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {shapeOf(sign)}
    </svg>
  );
}

function shapeOf(sign: LegendSign) {
  switch (sign.shape) {
    case "line": {
      const dashes = sign.dashes?.map((length) => length * sign.width).join(" ");
      return (
        <path
          d={`M0 ${height / 2}H${width}`}
          stroke={sign.colour}
          stroke-width={sign.width}
          stroke-dasharray={dashes}
        />
      );
    }
    case "area":
      return <path d={`M4 1H${width - 4}V${height - 1}H4Z`} fill={sign.colour} stroke={sign.outline} />;
    case "point":
      return <circle cx={width / 2} cy={height / 2} r={4} fill={sign.colour} />;
  }
}
