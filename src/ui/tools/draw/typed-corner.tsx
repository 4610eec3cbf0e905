import { useState } from "preact/hooks";
import type { Draft } from "../../../model/drawing/draft.ts";
import type { LngLat } from "../../../model/drawing/drawing.ts";
import { gridToDegrees } from "../../../model/geometry/grid.ts";
import { placeFrom } from "../../../model/geometry/drawn.ts";
import { readCoordinates } from "../../../search/coordinates.ts";
import { placeCorner, placeRadius } from "../../../state/actions/draw.ts";
import { showBounds } from "../../../state/actions/map.ts";
import { withMargin } from "../../../model/mercator.ts";
import { useApp } from "../../app-context.tsx";
import { Button } from "../../kit/button.tsx";
import { Field } from "../../kit/field.tsx";
import { useText } from "../../use-text.ts";

interface TypedProps {
  readonly draft: Draft;
  readonly announce: (words: string) => void;
}

/** Corners by numbers: where they are, or how far and which way from the last one. */
export function TypedCorner({ draft, announce }: TypedProps) {
  const { text } = useText();
  const { kind, corners } = draft;
  const isLeg = (kind === "line" || kind === "polygon") && corners.length > 0;
  return (
    <details class="draw-typed">
      <summary>{text.draw.typed}</summary>
      {kind === "circle" && corners.length === 1 && <RadiusForm announce={announce} />}
      {isLeg && <LegForm draft={draft} announce={announce} />}
      {!(kind === "circle" && corners.length === 1) && <PlaceForm announce={announce} />}
    </details>
  );
}

type FormProps = Pick<TypedProps, "announce">;

function PlaceForm({ announce }: FormProps) {
  const { store } = useApp();
  const { text } = useText();
  const [typed, setTyped] = useState("");
  const add = (): void => {
    const at = placeOf(typed);
    if (!at) return announce(text.draw.placeUnread);
    placeCorner(store, at);
    showBounds(store, withMargin([at[0], at[1], at[0], at[1]]));
    setTyped("");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={text.draw.place} hint={text.draw.placeHint}>
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            value={typed}
            maxLength={120}
            autocomplete="off"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Field>
      <Button onClick={add}>{text.draw.addPlace}</Button>
    </form>
  );
}

function LegForm({ draft, announce }: TypedProps) {
  const { store } = useApp();
  const { text } = useText();
  const [distance, setDistance] = useState("");
  const [degrees, setDegrees] = useState("");
  const add = (): void => {
    const [metres, bearing] = [numberOf(distance), numberOf(degrees)];
    const last = draft.corners.at(-1);
    if (metres === null || metres <= 0 || bearing === null || !last) return announce(text.draw.numberUnread);
    placeCorner(store, placeFrom(last, metres, bearing));
    setDistance("");
    setDegrees("");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <NumberField label={text.draw.distance} value={distance} onInput={setDistance} />
      <NumberField label={text.draw.degrees} value={degrees} onInput={setDegrees} />
      <Button onClick={add}>{text.draw.addLeg}</Button>
    </form>
  );
}

function RadiusForm({ announce }: FormProps) {
  const { store } = useApp();
  const { text } = useText();
  const [typed, setTyped] = useState("");
  const set = (): void => {
    const metres = numberOf(typed);
    if (metres === null || metres <= 0) return announce(text.draw.numberUnread);
    placeRadius(store, metres);
    setTyped("");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <NumberField label={text.draw.radiusField} value={typed} onInput={setTyped} />
      <Button onClick={set}>{text.draw.setRadius}</Button>
    </form>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function NumberField({ label, value, onInput }: NumberFieldProps) {
  return (
    <Field label={label}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          inputMode="decimal"
          value={value}
          maxLength={20}
          autocomplete="off"
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
}

function numberOf(typed: string): number | null {
  const plain = typed.normalize("NFKC").trim().replaceAll(",", "");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** In degrees, or on the Hong Kong 1980 Grid. */
function placeOf(typed: string): LngLat | null {
  const found = readCoordinates(typed);
  if (!found) return null;
  return found.system === "wgs84" ? found.position : gridToDegrees([found.easting, found.northing]);
}
