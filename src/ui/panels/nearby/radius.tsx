import { showCircle } from "../../../state/actions/map.ts";
import { setRadius } from "../../../state/actions/spot.ts";
import { radiusRange } from "../../../model/choice/spot.ts";
import { distanceText } from "../../facts/format/quantity.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";

const kilometre = 1_000;

/** The radius of the circle by slider and by number. The handle on the map changes the same value. */
export function Radius({ radiusMetres }: { readonly radiusMetres: number }) {
  const { store } = useApp();
  const { text, language } = useText();
  const kilometres = radiusMetres / kilometre;
  const submit = (value: string): void => {
    const typed = Number(value);
    if (value.trim() === "" || !Number.isFinite(typed)) return;
    setRadius(store, typed * kilometre);
    showCircle(store);
  };
  return (
    <div class="radius">
      <label class="radius-name" for="radius-number">
        {text.nearby.radius}
      </label>
      <input
        class="radius-slider"
        type="range"
        min={radiusRange.min / kilometre}
        max={radiusRange.max / kilometre}
        step={0.1}
        value={kilometres}
        aria-label={text.nearby.radiusSlider}
        aria-valuetext={distanceText(radiusMetres, text, language)}
        onInput={(event) => setRadius(store, Number(event.currentTarget.value) * kilometre)}
        onChange={() => showCircle(store)}
      />
      <input
        id="radius-number"
        class="radius-number"
        type="number"
        min={radiusRange.min / kilometre}
        max={radiusRange.max / kilometre}
        step="any"
        inputMode="decimal"
        value={String(kilometres)}
        onChange={(event) => {
          submit(event.currentTarget.value);
          // Shows the accepted radius, because the typed one may have been refused or limited.
          event.currentTarget.value = String(store.getState().radiusMetres / kilometre);
        }}
      />
      <span aria-hidden="true">{text.nearby.radiusUnit}</span>
    </div>
  );
}
