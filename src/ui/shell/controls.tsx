import { goHome, openOverlay, zoomBy } from "../../state/actions.ts";
import type { AtlasState } from "../../state/store.ts";
import { Icon } from "../signs/icon.tsx";
import { useChoice, useText, useView } from "../view.tsx";

const isReady = ({ mapState }: AtlasState): boolean => mapState === "ready";

/** Zoom and home: they only ask; the camera is the map's. Without a map there is nothing to ask. */
export function Controls() {
  const { store } = useView();
  const { text } = useText();
  const isShown = useChoice(isReady);
  if (!isShown) return null;
  const buttons = [
    { name: "plus", label: text.controls.zoomIn, press: () => zoomBy(store, 1) },
    { name: "minus", label: text.controls.zoomOut, press: () => zoomBy(store, -1) },
    { name: "home", label: text.controls.home, press: () => goHome(store) },
    {
      name: "printer",
      label: text.controls.print,
      press: () => openOverlay(store, { kind: "pack", of: { kind: "view" } }),
    },
  ] as const;
  return (
    <section class="controls" aria-label={text.controls.label}>
      {buttons.map(({ name, label, press }) => (
        <button key={name} type="button" class="icon-button" aria-label={label} title={label} onClick={press}>
          <Icon name={name} />
        </button>
      ))}
    </section>
  );
}
