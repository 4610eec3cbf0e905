import { statusPatterns, type StatusPattern } from "../../../look/signs.ts";
import type { BuiltSite } from "../../../model/atlas.ts";
import type { SiteKind, Status } from "../../../model/kinds.ts";
import { statusThenOf } from "../../../state/time.ts";
import { useChoice, useText, useView } from "../../view.tsx";
import "./signs.css";

/** The state of a site at the time that is shown; only those draw anew for which it changes. */
export function useStatusThen({ id }: BuiltSite): Status {
  const { atlas } = useView();
  return useChoice((state) => statusThenOf(atlas, state)(id));
}

/** A site's kind and status in one small disc, the same as on the map: hue tells the kind, pattern the status. */
export function StatusSign({ site }: { readonly site: BuiltSite }) {
  const { text } = useText();
  const status = useStatusThen(site);
  return (
    <span
      class="status-sign"
      data-kind={site.kind}
      title={`${text.kind[site.kind]} · ${text.status[status]}`}
    >
      <StatusDisc status={status} />
    </span>
  );
}

export function KindSwatch({ kind }: { readonly kind: SiteKind }) {
  return (
    <span class="status-sign" data-kind={kind} aria-hidden="true">
      <StatusDisc status={kind === "area" ? "unknown" : "open"} plain />
    </span>
  );
}

export function StatusDisc({ status, plain = false }: { readonly status: Status; readonly plain?: boolean }) {
  return (
    <svg class="disc" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {plain ? <circle cx="8" cy="8" r="6" class="disc-full" /> : drawing[statusPatterns[status]]}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="6.2" class="disc-ring" />;

const drawing: Readonly<Record<StatusPattern, preact.JSX.Element>> = {
  solid: <circle cx="8" cy="8" r="7" class="disc-full" />,
  rim: (
    <g>
      {ring}
      <circle cx="8" cy="8" r="4.4" class="disc-full" />
    </g>
  ),
  half: (
    <g>
      {ring}
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" class="disc-full" />
    </g>
  ),
  hatch: (
    <g>
      {ring}
      <path d="M3.6 9.6 9.6 3.6M5 12 12 5M7.6 13.4 13.4 7.6" class="disc-line" />
    </g>
  ),
  dots: (
    <g>
      {ring}
      <circle cx="8" cy="8" r="2.6" class="disc-full" />
    </g>
  ),
  sparse: <circle cx="8" cy="8" r="6.2" class="disc-ring disc-dashed" />,
  cross: (
    <g>
      {ring}
      <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" class="disc-line" />
    </g>
  ),
  blank: ring,
};
