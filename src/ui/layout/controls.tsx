import { goHome, zoomBy } from "../../state/actions/map.ts";
import { openDialog } from "../../state/actions/panel.ts";
import type { AtlasState } from "../../state/store.ts";
import { Icon, type IconName } from "../facts/signs/icon.tsx";
import { useChoice, useText, useView } from "../view.tsx";

const isReady = ({ mapState }: AtlasState): boolean => mapState === "ready";

/** Zoom and home only ask; the camera is the map's, and without a map there is nothing to ask. What is seen is shared and printed. */
export function Controls() {
  const { store } = useView();
  const { text } = useText();
  const hasMap = useChoice(isReady);
  const ofMap = [
    { name: "plus", label: text.controls.zoomIn, press: () => zoomBy(store, 1) },
    { name: "minus", label: text.controls.zoomOut, press: () => zoomBy(store, -1) },
    { name: "home", label: text.controls.home, press: () => goHome(store) },
  ] as const;
  const ofPage = [
    { name: "share", label: text.controls.share, press: () => openDialog(store, { kind: "share" }) },
    {
      name: "printer",
      label: text.controls.print,
      press: () => openDialog(store, { kind: "hand-out", of: { kind: "view" } }),
    },
  ] as const;
  return (
    <section class="controls" aria-label={text.controls.label}>
      {hasMap && <ButtonGroup of="map" buttons={ofMap} />}
      <ButtonGroup of="page" buttons={ofPage} />
    </section>
  );
}

interface ButtonGroupProps {
  readonly of: "map" | "page";
  readonly buttons: readonly {
    readonly name: IconName;
    readonly label: string;
    readonly press: () => void;
  }[];
}

/** One block beside the map; on a telephone two, which leave the map between them free. */
function ButtonGroup({ of, buttons }: ButtonGroupProps) {
  return (
    <div class="controls-group" data-of={of}>
      {buttons.map(({ name, label, press }) => (
        <button key={name} type="button" class="icon-button" aria-label={label} title={label} onClick={press}>
          <Icon name={name} />
        </button>
      ))}
    </div>
  );
}
