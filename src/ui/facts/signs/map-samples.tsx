import { areaSamples } from "../../../look/signs/area-patterns.ts";
import { markers } from "../../../look/signs/markers.ts";
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
