import { useEffect, useState } from "preact/hooks";
import { setSheet } from "../../../state/actions/panel.ts";
import { copied } from "../../clipboard.ts";
import { PanelIcon } from "../../facts/signs/panel-icons.tsx";
import { quiet } from "../../kit/text.ts";
import { visuallyHidden } from "../../kit/visually-hidden.tsx";
import { Icon } from "../../facts/signs/icon.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";

type CopyTarget = "sentence" | "link";

/** Buttons to copy, link or print the answer, and to see it on the map of a phone. */
export function Actions({ sentence }: { readonly sentence: string }) {
  const { store } = useApp();
  const { text } = useText();
  const [outcome, setOutcome] = useState<CopyTarget | "failed" | null>(null);
  useEffect(() => setOutcome(null), [sentence]);
  const copy = async (target: CopyTarget, content: string): Promise<void> => {
    setOutcome((await copied(content)) ? target : "failed");
  };
  const showMap = (): void => setSheet(store, "low");
  const label = (target: CopyTarget, usual: string) => (
    <SwappedLabel usual={usual} after={text.nearby.copied} isAfter={outcome === target} />
  );
  return (
    <div class="nearby-actions">
      <button type="button" class="quiet-button map-button" onClick={showMap}>
        <PanelIcon name="map" /> {text.nearby.map}
      </button>
      <button type="button" class="quiet-button" onClick={() => void copy("sentence", sentence)}>
        <PanelIcon name="copy" /> {label("sentence", text.nearby.copy)}
      </button>
      <button type="button" class="quiet-button" onClick={() => void copy("link", location.href)}>
        <PanelIcon name="link" /> {label("link", text.nearby.copyLink)}
      </button>
      <button type="button" class="quiet-button" onClick={() => print()}>
        <Icon name="printer" /> {text.nearby.print}
      </button>
      <span role="status" class={outcome === "failed" ? quiet : visuallyHidden}>
        {outcome && (outcome === "failed" ? text.nearby.notCopied : text.nearby.copied)}
      </span>
    </div>
  );
}

interface SwappedLabelProps {
  readonly usual: string;
  readonly after: string;
  readonly isAfter: boolean;
}

/** Two labels in one grid cell, so that the button keeps its width when the label changes. */
function SwappedLabel({ usual, after, isAfter }: SwappedLabelProps) {
  return (
    <span class="swapped-label">
      <span data-shown={!isAfter || undefined}>{usual}</span>
      <span data-shown={isAfter || undefined} aria-hidden={!isAfter}>
        {after}
      </span>
    </span>
  );
}
