import { useEffect, useState } from "preact/hooks";
import type { LngLat } from "../../../model/drawing/drawing.ts";
import { endsOf } from "../../../model/geometry/carry.ts";
import type { Ground } from "../../../model/geometry/parts.ts";
import { textIn } from "../../../model/localised.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import type { CarriedPlaces } from "./carried-sentence.ts";

/** While it moves nothing is asked, and nothing is announced. */
const stillMilliseconds = 400;
/** A name from farther away says nothing of the place. */
const nearMetres = 1_500;

/** What is named where the outline lies, once it has lain still; null while it moves. */
export function usePlaces(ground: Ground | null, middle: LngLat | null): CarriedPlaces | null {
  const { gazetteer } = useApp();
  const { language } = useText();
  const [places, setPlaces] = useState<{ readonly of: Ground; readonly places: CarriedPlaces } | null>(null);
  useEffect(() => {
    if (!ground || !middle) return undefined;
    let isWanted = true;
    const nameAt = async (at: LngLat): Promise<string | null> => {
      const { nearestPlace } = await gazetteer.describe([...at], null);
      return nearestPlace && nearestPlace.metres <= nearMetres
        ? textIn(nearestPlace.entry.name, language)
        : null;
    };
    const ask = async (): Promise<CarriedPlaces> => {
      const ends = endsOf(ground);
      const [over, from, to] = await Promise.all([middle, ...(ends ?? [])].map(nameAt));
      return { middle: over ?? null, ends: from && to ? [from, to] : null };
    };
    const nothing: CarriedPlaces = { middle: null, ends: null };
    const timer = setTimeout(() => {
      void ask()
        .catch((error: unknown) => {
          console.info("The places under the outline could not be named.", error);
          return nothing;
        })
        .then((found) => isWanted && setPlaces({ of: ground, places: found }));
    }, stillMilliseconds);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [ground, gazetteer, language]);
  return places && places.of === ground ? places.places : null;
}
