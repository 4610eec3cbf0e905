import { type FeatureRef, sameFeature } from "../../../model/feature-ref.ts";
import { showFeature } from "../../../state/actions/map.ts";
import { hoverFeature } from "../../../state/features.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useAtlasState, useApp } from "../../app-context.tsx";

interface RailLinkProps {
  readonly feature: number;
  readonly children: string;
}

/** The way to a line or a station: pointing at it lights it on the map. Where all is printed it is only its name. */
export function RailLink({ feature, children }: RailLinkProps) {
  const { store, hrefOf, printed } = useApp();
  const ref: FeatureRef = { kind: "layer", layer: "planned-rail", id: feature };
  const isLit = useAtlasState(({ hover }) => sameFeature(hover, ref));
  const isOpen = useAtlasState(({ panel }: AtlasState) => panel.kind === "rail" && panel.feature === feature);
  if (printed) return <>{children}</>;
  const enter = (): void => hoverFeature(store, ref);
  const leave = (): void => hoverFeature(store, null);
  return (
    <span class="rail-link" data-rail={feature} data-lit={isLit || undefined}>
      <a
        href={hrefOf({ kind: "rail", feature })}
        aria-current={isOpen ? "true" : undefined}
        onClick={() => showFeature(store, ref)}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onFocus={enter}
        onBlur={leave}
      >
        {children}
      </a>
    </span>
  );
}
