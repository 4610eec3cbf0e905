import type { Localised } from "../../../model/localised.ts";
import { isWide } from "../../../model/wide-place.ts";
import { openPanel } from "../../../state/actions/panel.ts";
import type { Spot } from "../../../model/choice/spot.ts";
import { formatWgs84 } from "../../../search/coordinates.ts";
import type { PlaceEntry } from "../../../search/entries.ts";
import type { Surroundings } from "../../../search/gazetteer.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import type { Text } from "../../text/text.ts";
import { IconButton } from "../../kit/button.tsx";

/** A point is named after a place within this distance; beyond it, the name would mislead. */
const maxBesideMetres = 800;

interface HeadProps {
  readonly spot: Spot;
  readonly known: Surroundings | null;
  /** The name may still be loading. The title is rendered anyway, because it has the focus. */
  readonly isWaiting: boolean;
}

/** The name and kind of the spot, and the button that closes the panel. */
export function SpotHead({ spot, known, isWaiting }: HeadProps) {
  const { store } = useApp();
  const { text, language, localise } = useText();
  const place = known?.place;
  const name = place?.name ?? spot.label;
  const other = name && (language === "en" ? name.zhHant : name.en);
  const title = name
    ? localise(name)
    : isWaiting
      ? text.titles.nearby
      : capitalised(fromName(spot, known, text, localise));
  return (
    <header class="panel-head">
      <div class="panel-navigation">
        <p class="kicker">{kickerOf(place, text, localise) || text.titles.nearby}</p>
        <IconButton label={text.nearby.close} onClick={() => openPanel(store, { kind: "sites" })}>
          <Icon name="x" />
        </IconButton>
      </div>
      <PanelTitle class="spot-title">{title}</PanelTitle>
      {other && other !== title && (
        <p class="other-name" lang={language === "en" ? "zh-Hant-HK" : "en-HK"}>
          {other}
        </p>
      )}
    </header>
  );
}

function kickerOf(
  place: Surroundings["place"] | undefined,
  text: Text,
  localise: (text: Localised) => string,
): string {
  if (!place) return "";
  return [text.placeKind[place.placeKind], place.note && localise(place.note)].filter(Boolean).join(" · ");
}

/** The name of the spot within a sentence. */
export function fromName(
  spot: Spot,
  known: Surroundings | null,
  text: Text,
  localise: (text: Localised) => string,
): string {
  const name = known?.place?.name ?? spot.label;
  if (name) return nameInSentence(localise(name), known?.place ?? null, text);
  if (spot.accuracyMetres !== undefined) return text.nearby.located;
  const beside = known?.nearestPlace;
  return beside && beside.metres <= maxBesideMetres
    ? text.nearby.pointBy(localise(beside.entry.name))
    : text.nearby.point(formatWgs84([spot.lng, spot.lat]));
}

/** Says of a wide place that its point is meant, because distances from the rest of it differ. */
function nameInSentence(name: string, place: PlaceEntry | null, { nearby: text }: Text): string {
  const kind = place?.placeKind;
  if (kind === "district") return text.markOfDistrict(name);
  if (kind === "station") return text.stationNamed(name);
  return place && isWide(place.placeKind, place.rank) ? text.markOf(name) : name;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
