import { isCompared, mostCompared } from "../../../model/choice/compared.ts";
import type { FeatureRef } from "../../../model/feature-ref.ts";
import type { Localised } from "../../../model/localised.ts";
import { toggleCompared } from "../../../state/actions/compare.ts";
import { areToolsShown } from "../../../state/reads.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState, useFirstText } from "../../app-context.tsx";
import { Icon } from "../../facts/signs/icon.tsx";
import { IconButton, TextButton } from "../../kit/button.tsx";
import "./compare-toggle.css";

interface CompareToggleProps {
  readonly of: FeatureRef;
  readonly name: Localised;
  /** In a row there is room for an icon only. */
  readonly isInRow?: boolean;
}

type Standing = "in" | "out" | "no-room";

/** Takes a feature into the comparison and out of it. A page on paper or in a frame has no such button. */
export function CompareToggle({ of, name, isInRow = false }: CompareToggleProps) {
  const { store, printed, isEmbed } = useApp();
  const { text, localise } = useFirstText();
  const hasTools = useAtlasState(areToolsShown);
  const standing = useAtlasState((state) => standingOf(of, state));
  if (printed || isEmbed || !hasTools) return null;
  const label = text.compareChoice.of(localise(name));
  const given = {
    "aria-pressed": standing === "in",
    "aria-disabled": standing === "no-room" || undefined,
    title: isInRow ? text.compareChoice.button : undefined,
    onClick: () => toggleCompared(store, of),
  };
  return isInRow ? (
    <IconButton class="compare-toggle" label={label} {...given}>
      <Icon name="compare" />
    </IconButton>
  ) : (
    <TextButton class="compare-toggle" aria-label={label} {...given}>
      <Icon name="compare" /> {text.compareChoice.button}
      {standing === "in" && <span aria-hidden="true"> ✓</span>}
    </TextButton>
  );
}

function standingOf(ref: FeatureRef, { compared }: AtlasState): Standing {
  if (isCompared(compared, ref)) return "in";
  return compared.length < mostCompared ? "out" : "no-room";
}
