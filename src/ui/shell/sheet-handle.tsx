import { useState } from "preact/hooks";
import { Icon } from "../signs/icon.tsx";
import { useText } from "../view.tsx";

const stops = ["low", "half", "full"] as const;
type Stop = (typeof stops)[number];

/** On a phone the sheet stands at one of three heights; the stop is written on the page, where the stylesheet reads it. */
export function SheetHandle() {
  const { text } = useText();
  const [stop, setStop] = useState<Stop>("half");
  const go = (step: 1 | -1): void => {
    const next = stops[stops.indexOf(stop) + step];
    if (!next) return;
    setStop(next);
    document.documentElement.dataset["sheet"] = next;
  };
  return (
    <div class="sheet-handle" role="group" aria-label={text.sheet.label}>
      <button
        type="button"
        class="icon-button"
        aria-label={text.sheet.down}
        disabled={stop === "low"}
        onClick={() => go(-1)}
      >
        <Icon name="chevron-down" />
      </button>
      <span class="sheet-grip" aria-hidden="true" />
      <button
        type="button"
        class="icon-button"
        aria-label={text.sheet.up}
        disabled={stop === "full"}
        onClick={() => go(1)}
      >
        <Icon name="chevron-up" />
      </button>
    </div>
  );
}
