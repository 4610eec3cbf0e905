import type { Around } from "../../../model/around.ts";
import { districtId } from "../../../model/site-location.ts";
import type { Localised } from "../../../model/localised.ts";
import { showDistrict } from "../../../state/actions/filter.ts";
import type { Surroundings } from "../../../search/gazetteer.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { TextButton } from "../../kit/button.tsx";

interface District {
  readonly id: string;
  readonly name: string;
  /** All its sites in the list, including those without a measured distance. */
  readonly siteIds: readonly string[];
}

/** The district that the reader searched for, with its sites; null where the spot is no district. */
export function searchedDistrict(
  known: Surroundings | null,
  { sites, within, withoutPlace, apart }: Around,
  localise: (text: Localised) => string,
): District | null {
  const place = known?.place;
  const id = place?.placeKind === "district" ? districtId({ district: place.name }) : null;
  if (!place || !id) return null;
  const all = [...[...sites, ...within].map(({ site }) => site), ...withoutPlace, ...apart];
  const siteIds = all.flatMap((site) => (districtId(site) === id ? [site.id] : []));
  return { id, name: localise(place.name), siteIds };
}

/** Offers the list of a district, because a reader who searched for one may want that instead of distances. */
export function DistrictLink({ id, name, siteIds }: District) {
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
