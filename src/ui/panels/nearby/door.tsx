import { useEffect, useRef, useState } from "preact/hooks";
import { askNear } from "../../../state/actions/spot.ts";
import { spotAt } from "../../../model/choice/spot.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { useText, useApp } from "../../app-context.tsx";
import { locate, type Located } from "./locate.ts";
import { Button } from "../../kit/button.tsx";
import { bullets, quiet } from "../../kit/text.ts";
import { Callout } from "../../kit/notice.tsx";

type Asking = "idle" | "asking" | Extract<Located, { state: "failed" }>["reason"];

/** The ways to say where one is. The device is asked only when its button is pressed. */
export function Door() {
  const { store } = useApp();
  const { text } = useText();
  const [asking, setAsking] = useState<Asking>("idle");
  const said = useRef<HTMLDivElement>(null);
  // A small telephone would hide it.
  useEffect(() => {
    if (asking !== "idle") said.current?.scrollIntoView({ block: "nearest" });
  }, [asking]);
  const ask = async (): Promise<void> => {
    if (asking === "asking") return;
    setAsking("asking");
    const located = await locate(navigator.geolocation);
    // Meanwhile the reader may have gone elsewhere.
    const { panel, spot: chosen } = store.getState();
    if (panel.kind !== "nearby" || chosen) return;
    if (located.state === "failed") return setAsking(located.reason);
    const spot = spotAt(located.lng, located.lat);
    if (spot) askNear(store, { ...spot, accuracyMetres: located.accuracyMetres });
  };
  return (
    <>
      <h2 class="panel-title" tabIndex={-1}>
        {text.nearby.door}
      </h2>
      <p class="panel-lead">{text.nearby.doorLead}</p>
      <p class="door-device">
        <Button onClick={() => void ask()} aria-disabled={asking === "asking"}>
          <Icon name="locate" /> {text.nearby.locate}
        </Button>
      </p>
      <p class={quiet}>{text.nearby.locateNote}</p>
      <div role="status" ref={said}>
        {asking === "asking" && <p class={quiet}>{text.nearby.locating}</p>}
        {asking !== "idle" && asking !== "asking" && <Callout>{text.nearby[asking]}</Callout>}
      </div>
      <ul class={bullets}>
        {text.nearby.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </>
  );
}
