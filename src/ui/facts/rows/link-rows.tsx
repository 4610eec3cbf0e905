import type { ComponentChildren } from "preact";
import type { BuiltSite } from "../../../model/atlas.ts";
import { sameFeature, siteRef } from "../../../model/feature-ref.ts";
import type { Measure } from "../../../model/rows.ts";
import { hoverFeature } from "../../../state/features.ts";
import { StatusSign } from "../signs/status-sign.tsx";
import { useAtlasState, useFirstText, useApp } from "../../app-context.tsx";
import "./rows.css";

interface SiteLinkProps {
  readonly site: BuiltSite;
  readonly children?: ComponentChildren;
  /** More about it, that may hold links and buttons of its own. */
  readonly below?: ComponentChildren;
}

/** A site as a row: sign, name, type, and whatever stands at its right. Pointing at it lights it on the map. */
export function SiteLink({ site, children, below }: SiteLinkProps) {
  const { store, hrefOf } = useApp();
  const { localise } = useFirstText();
  const ref = siteRef(site.id);
  const isLit = useAtlasState((state) => sameFeature(state.hover, ref));
  const enter = (): void => hoverFeature(store, ref);
  const leave = (): void => hoverFeature(store, null);
  return (
    <li class="link-row" data-site={site.id} data-lit={isLit || undefined}>
      <a
        href={hrefOf({ kind: "site", id: site.id })}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onFocus={enter}
        onBlur={leave}
      >
        <StatusSign site={site} />
        <span class="link-row-text">
          <span class="link-row-name">{localise(site.short)}</span>
          <span class="link-row-type">{localise(site.type)}</span>
        </span>
        {children && <span class="link-row-end">{children}</span>}
      </a>
      {below}
    </li>
  );
}

export function MeasureLink({
  measure,
  children,
}: {
  readonly measure: Measure;
  readonly children?: ComponentChildren;
}) {
  const { hrefOf } = useApp();
  const { localise } = useFirstText();
  return (
    <li class="link-row" data-measure={measure.id}>
      <a href={hrefOf({ kind: "measure", id: measure.id })}>
        <span class="link-row-text">
          <span class="link-row-name">{localise(measure.name)}</span>
        </span>
        {children && <span class="link-row-end">{children}</span>}
      </a>
    </li>
  );
}
