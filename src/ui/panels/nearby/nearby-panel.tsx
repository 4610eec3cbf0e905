import { useEffect, useRef, useState } from "preact/hooks";
import { askNear } from "../../../state/actions/spot.ts";
import { spotAt } from "../../../model/choice/spot.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import type { AtlasState } from "../../../state/store.ts";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { NearbyAnswer } from "./answer.tsx";
import { locate, type Located } from "./locate.ts";
import { Button } from "../../kit/button.tsx";
import { bullets, quiet } from "../../kit/text.ts";
import { Callout } from "../../kit/notice.tsx";
import "./nearby.css";

const spotOf = ({ spot }: AtlasState): AtlasState["spot"] => spot;

/** What lies around the reader's spot; before there is one, the ways to choose it. */
export function NearbyPanel() {
  const spot = useAtlasState(spotOf);
  return spot ? <NearbyAnswer spot={spot} /> : <SpotChooser />;
}

type Locating = "idle" | "waiting" | Extract<Located, { state: "failed" }>["reason"];

/** The ways to choose a spot. The device is located only on a press, because the browser then asks for permission. */
function SpotChooser() {
  const { store } = useApp();
  const { text } = useText();
  const [locating, setLocating] = useState<Locating>("idle");
  const outcome = useRef<HTMLDivElement>(null);
  // Scrolls to the outcome, because it lies below the visible part on small phones.
  useEffect(() => {
    if (locating !== "idle") outcome.current?.scrollIntoView({ block: "nearest" });
  }, [locating]);
  const locateDevice = async (): Promise<void> => {
    if (locating === "waiting") return;
    setLocating("waiting");
    const located = await locate(navigator.geolocation);
    // Discards the position if the reader has meanwhile left the panel or chosen a spot.
    const { panel, spot: chosen } = store.getState();
    if (panel.kind !== "nearby" || chosen) return;
    if (located.state === "failed") return setLocating(located.reason);
    const spot = spotAt(located.lng, located.lat);
    if (spot) askNear(store, { ...spot, accuracyMetres: located.accuracyMetres });
  };
  return (
    <>
      <PanelTitle>{text.nearby.choosePlace}</PanelTitle>
      <p class="panel-lead">{text.nearby.choosePlaceLead}</p>
      <p class="locate-device">
        <Button onClick={() => void locateDevice()} aria-disabled={locating === "waiting"}>
          <Icon name="locate" /> {text.nearby.locate}
        </Button>
      </p>
      <p class={quiet}>{text.nearby.locateNote}</p>
      <div role="status" ref={outcome}>
        {locating === "waiting" && <p class={quiet}>{text.nearby.locating}</p>}
        {locating !== "idle" && locating !== "waiting" && <Callout>{text.nearby[locating]}</Callout>}
      </div>
      <ul class={bullets}>
        {text.nearby.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </>
  );
}
