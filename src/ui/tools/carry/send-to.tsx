import { useState } from "preact/hooks";
import type { LngLat } from "../../../model/drawing/drawing.ts";
import type { PlaceEntry } from "../../../search/entries.ts";
import { useApp } from "../../app-context.tsx";
import { Button, TextButton } from "../../kit/button.tsx";
import { Field } from "../../kit/field.tsx";
import { codeOf } from "../../use-promise.ts";
import { useText } from "../../use-text.ts";

/** Rows that there is room for. */
const mostPlaces = 5;

type Found =
  | { readonly state: "found"; readonly places: readonly PlaceEntry[] }
  | { readonly state: "failed"; readonly code: string };

/** Sends the outline to a place that is found by its name, or to a position that is typed. */
export function SendTo({ onChoose }: { readonly onChoose: (at: LngLat) => void }) {
  const { gazetteer } = useApp();
  const { text, localise } = useText();
  const words = text.carry;
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const choose = ([lng = NaN, lat = NaN]: readonly number[]): void => {
    setFound(null);
    onChoose([lng, lat]);
  };
  const find = async (): Promise<void> => {
    if (query.trim() === "") return;
    try {
      const { groups, position } = await gazetteer.find(query, { isWhole: true });
      if (position) return choose(position);
      const entries = groups.flatMap(({ hits }) => hits.map(({ entry }) => entry));
      const places = entries.filter((entry) => entry.kind === "place").slice(0, mostPlaces);
      setFound({ state: "found", places });
    } catch (error) {
      setFound({ state: "failed", code: codeOf(error) });
    }
  };
  return (
    <form
      class="carry-to"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <Field label={words.to}>
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            value={query}
            placeholder={words.toHint}
            maxLength={80}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        )}
      </Field>
      <Button onClick={() => void find()}>{words.find}</Button>
      <p role="status" class="carry-found">
        {found?.state === "failed" && words.failed(found.code)}
        {found?.state === "found" &&
          (found.places.length > 0 ? words.found(found.places.length) : words.notFound)}
      </p>
      {found?.state === "found" && found.places.length > 0 && (
        <ul class="carry-places">
          {found.places.map(({ id, name, note, at }) => (
            <li key={id}>
              <TextButton onClick={() => choose(at)}>
                {localise(name)}
                {note && ` · ${localise(note)}`}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
