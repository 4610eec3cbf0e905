import { listDisc, statusDiscs } from "../../../look/signs/status-discs.ts";
import type { BuiltSite } from "../../../model/atlas.ts";
import type { SiteKind, Status, Precision } from "../../../model/kinds.ts";
import { useAtlasState, useFirstText, useApp } from "../../app-context.tsx";
import { SignSvg } from "./sign-svg.tsx";
import { edgeSamples } from "../../../look/signs/edges.ts";

const discSize = 16;

/** The status of a site at the time that is shown; only what shows a status that changes is rendered again. */
export function useStatusThen({ id }: BuiltSite): Status {
  const { reads } = useApp();
  return useAtlasState((state) => reads.statusThen(state)(id));
}

/** A site's kind and status in one small disc, drawn as on the map: the hue tells the kind, the drawing the status. */
export function StatusSign({ site }: { readonly site: BuiltSite }) {
  const { text } = useFirstText();
  const status = useStatusThen(site);
  return (
    <span
      class="status-sign"
      data-kind={site.kind}
      title={`${text.kind[site.kind]} · ${text.status[status]}`}
    >
      <SiteDisc kind={site.kind} status={status} />
    </span>
  );
}

/** The colour of a kind, on the disc of what is open. */
export function KindSwatch({ kind }: { readonly kind: SiteKind }) {
  return (
    <span class="status-sign" data-kind={kind} aria-hidden="true">
      <SiteDisc kind={kind} status="open" />
    </span>
  );
}

export function SiteDisc({ kind, status }: { readonly kind: SiteKind; readonly status: Status }) {
  return <SignSvg sign={listDisc(kind, status)} class="disc" width={discSize} />;
}

export function StatusDisc({ status }: { readonly status: Status }) {
  return <SignSvg sign={statusDiscs[status]} class="disc" width={discSize} />;
}

export function EdgeSample({ precision }: { readonly precision: Precision }) {
  return <SignSvg sign={edgeSamples[precision]} class="edge-sample" width={32} />;
}
