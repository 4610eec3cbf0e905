import type { Around } from "../../../model/around.ts";
import { districtId } from "../../../model/district.ts";
import type { Localised } from "../../../model/localised.ts";
import { showDistrict } from "../../../state/actions/filter.ts";
import type { Surroundings } from "../../../search/gazetteer.ts";
import { useText, useApp } from "../../app-context.tsx";
import { TextButton } from "../../kit/button.tsx";

interface District {
  readonly id: string;
  readonly name: string;
  /** Whatever the list has of it, also what is not measured. */
  readonly siteIds: readonly string[];
}

/** The district that the reader asked for, if it is one, with what lies in it. */
export function requestedDistrict(
  known: Surroundings | null,
  { sites, within, withoutPlace, apart }: Around,
  say: (text: Localised) => string,
): District | null {
  const place = known?.place;
  const id = place?.placeKind === "district" ? districtId({ district: place.name }) : null;
  if (!place || !id) return null;
  const all = [...[...sites, ...within].map(({ site }) => site), ...withoutPlace, ...apart];
  const siteIds = all.flatMap((site) => (districtId(site) === id ? [site.id] : []));
  return { id, name: say(place.name), siteIds };
}

/** Who asks for a district may rather want the list of it. */
export function DistrictDoor({ id, name, siteIds }: District) {
  const { store } = useApp();
  const { text } = useText();
  if (siteIds.length === 0) return null;
  return (
    <p>
      <TextButton onClick={() => showDistrict(store, id, siteIds)}>
        {text.nearby.showDistrict(name)}
      </TextButton>
    </p>
  );
}
