import { aroundSpot } from "../../../state/around-spot.ts";
import { useEffect, useMemo, useState } from "preact/hooks";
import { type Around, onlyThese } from "../../../model/around.ts";
import type { Language } from "../../../model/localised.ts";
import { isInExtent } from "../../../model/mercator.ts";
import type { BuiltSite } from "../../../model/atlas.ts";
import { isPointOfRoad, roughMetres } from "../../../model/point-basis.ts";
import { nameSpot } from "../../../state/actions/spot.ts";
import { isFiltered } from "../../../model/choice/filter.ts";
import type { Spot } from "../../../model/choice/spot.ts";
import type { AtlasState } from "../../../state/store.ts";
import type { Surroundings } from "../../../search/gazetteer.ts";
import { usePromise } from "../../use-promise.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { FilterSentence } from "../../tools/filter/sentence.tsx";
import { distanceText } from "../../facts/format/quantity.ts";
import { otherTimeWords } from "../../facts/format/time-words.ts";
import { useStatusThen } from "../../facts/signs/status-sign.tsx";
import { type AppServices, useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { Actions } from "./actions.tsx";
import { searchedDistrict, DistrictLink } from "./district.tsx";
import { fromName, SpotHead } from "./head.tsx";
import { NearList } from "./list.tsx";
import { BriefSection } from "../../tools/brief/brief-section.tsx";
import { circleAround } from "../../../model/distance.ts";
import { NearLayers } from "./near-layers.tsx";
import { Radius } from "./radius.tsx";
import { nearbySentence, sentenceCites } from "./sentence.ts";
import type { Text } from "../../text/text.ts";
import { quiet } from "../../kit/text.ts";
import { Callout } from "../../kit/notice.tsx";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";

/** Memoized, so that a reader who comes back to a spot does not wait again. Another `attempt` repeats the request. */
const describeSpot = (
  gazetteer: AppServices["gazetteer"],
  lng: number,
  lat: number,
  place: string | null,
  _attempt: number,
): Promise<Surroundings> => gazetteer.describe([lng, lat], place);

/** Counts failed requests. A panel that opens later tries again; an open one does not, because it would retry for ever. */
let failures = 0;

/** Waits for the outlines and the gazetteer. A failed gazetteer costs only names; without outlines there is no answer. */
export function NearbyAnswer({ spot }: { readonly spot: Spot }) {
  const { store, reads, outlines, gazetteer } = useApp();
  const { text } = useText();
  const [attempt] = useState(failures);
  const request = reads.derive(describeSpot)(gazetteer, spot.lng, spot.lat, spot.place, attempt);
  useEffect(() => {
    request.catch(() => {
      failures += 1;
    });
  }, [request]);
  const surroundings = usePromise(request);
  const outlineState = usePromise(outlines);
  const around = outlineState.state === "here" ? aroundSpot(reads, spot, outlineState.value) : null;
  const known = surroundings.state === "here" ? surroundings.value : null;
  const name = known?.place?.name;
  useEffect(() => {
    if (name) nameSpot(store, spot, name);
  }, [name, spot]);
  const isWaiting = surroundings.state === "waiting" || outlineState.state === "waiting";
  return (
    <>
      <SpotHead spot={spot} known={known} isWaiting={isWaiting} />
      {isWaiting && <p class={quiet}>{text.nearby.waiting}</p>}
      {outlineState.state === "failed" && <Callout>{text.nearby.failed(outlineState.code)}</Callout>}
      {around && !isWaiting && <Answer spot={spot} around={around} known={known} />}
    </>
  );
}

interface AnswerProps {
  readonly spot: Spot;
  readonly around: Around;
  /** Null when the gazetteer failed to load: then the spot has no name and no station. */
  readonly known: Surroundings | null;
}

const radiusOf = ({ radiusMetres }: AtlasState): number => radiusMetres;

function Answer({ spot, around, known }: AnswerProps) {
  const { atlas, reads, isEmbed } = useApp();
  const { text, language, localise } = useText();
  const radiusMetres = useAtlasState(radiusOf);
  const visibleIds = useAtlasState(reads.visibleSiteIds);
  const isNarrowed = useAtlasState(isFiltered);
  const visible = useMemo(() => onlyThese(around, visibleIds), [around, visibleIds]);
  const { sites, within, later, withoutPlace, apart } = visible;
  const from = fromName(spot, known, text, localise);
  const district = searchedDistrict(known, visible, localise);
  const input = {
    atlas,
    from,
    sites,
    within,
    later,
    radiusMetres,
    isFiltered: isNarrowed,
    isVague: isVague(spot),
    isRough: isRough(known) || isVague(spot),
    district,
  };
  const cautions = cautionsOf(spot, known, text, language);
  const sentence = nearbySentence(input, text, language);
  const fullText = [...cautions, sentence].join(language === "en" ? " " : "");
  return (
    <>
      {cautions.map((caution) => (
        <p key={caution} class="caution">
          {caution}
        </p>
      ))}
      <p class="nearby-sentence">
        {withUnbrokenUnits(sentence)} <Chips cites={sentenceCites(input)} />
      </p>
      <Announcement line={fullText} />
      {district && <DistrictLink {...district} />}
      {sites[0] && <StatusAtTime site={sites[0].site} />}
      <Actions sentence={fullText} />
      <Remarks spot={spot} known={known} />
      <Radius radiusMetres={radiusMetres} />
      <FilterSentence />
      <NearList
        sites={sites}
        within={[...within, ...later]}
        radiusMetres={radiusMetres}
        withoutPlace={withoutPlace}
        apart={apart}
        isRough={isRough(known) || isVague(spot)}
      />
      <BriefSection
        name={text.brief.circle(from, distanceText(radiusMetres, text, language))}
        self={null}
        shapeKey={`${spot.lng}/${spot.lat}/${radiusMetres}`}
        shapeOf={() => circleAround([spot.lng, spot.lat], radiusMetres)}
      />
      {!isEmbed && <NearLayers spot={spot} radiusMetres={radiusMetres} />}
    </>
  );
}

/** Joins numbers and units by no-break spaces, because a line break between them is hard to read. */
function withUnbrokenUnits(sentence: string): string {
  return sentence.replaceAll(/(?<=\d) (?=km|m\b|ha\b|\p{Script=Han})/gu, "\u00a0");
}

/** Warnings that stand above the sentence, because they limit what its distances mean. */
function cautionsOf(
  spot: Spot,
  known: Surroundings | null,
  text: Text,
  language: Language,
): readonly string[] {
  return [
    ...(isVague(spot) ? [text.nearby.accuracy(distanceText(spot.accuracyMetres ?? 0, text, language))] : []),
    ...(known && !known.isInHongKong ? [text.nearby.positionOutside] : []),
    ...(isInExtent([spot.lng, spot.lat]) ? [] : [text.nearby.positionBeyondMap]),
  ];
}

/** Whether the point of the place is one of a road, or may be off by a hundred metres. */
function isRough(known: Surroundings | null): boolean {
  const basis = known?.place?.basis;
  return basis !== undefined && (isPointOfRoad(basis) || roughMetres(basis) !== null);
}

/** How the point of the place was got, and how far off it may be. */
function pointWords(
  place: Surroundings["place"] | undefined,
  text: Text,
  language: Language,
): readonly string[] {
  if (!place?.basis) return [];
  const metres = roughMetres(place.basis);
  return [
    `${text.nearby.pointBasis[place.basis]}${text.nearby.stop.trimEnd()}`,
    ...(isPointOfRoad(place.basis) ? [text.nearby.pointOfRoad] : []),
    ...(metres === null ? [] : [text.nearby.pointWithin(distanceText(metres, text, language))]),
  ];
}

/** A worse accuracy than this cannot tell one estate from the next. */
const maxAccuracyMetres = 500;

function isVague({ accuracyMetres = 0 }: Spot): boolean {
  return accuracyMetres > maxAccuracyMetres;
}

/** The status of the nearest site at the time that the map shows, because the sentence always describes today. */
function StatusAtTime({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useApp();
  const { text, language, localise } = useText();
  const when = useAtlasState((state) => otherTimeWords(state, atlas, text, language));
  const status = useStatusThen(site);
  if (when === null) return null;
  const line = `${text.nearby.onMap(localise(site.short), when)}${text.nearby.colon}${text.status[status]}`;
  return (
    <>
      <p class="nearby-then">{line}</p>
      <Announcement line={line} />
    </>
  );
}

/** Debounces announcements, because a dragged slider would have every step read out. */
const debounceMilliseconds = 600;

/** Announces the line at once when it first appears, and debounced after each change. */
function Announcement({ line }: { readonly line: string }) {
  const [announced, setAnnounced] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(line), announced === "" ? 0 : debounceMilliseconds);
    return () => clearTimeout(timer);
  }, [line]);
  return (
    <VisuallyHidden as="p" role="status">
      {announced}
    </VisuallyHidden>
  );
}

function Remarks({ spot, known }: Omit<AnswerProps, "around">) {
  const { text, language, localise } = useText();
  const station = known?.station;
  const point = pointWords(known?.place, text, language);
  return (
    <ul class="nearby-remarks" role="list">
      <li>{text.nearby.how}</li>
      {point.length > 0 && (
        <li data-basis={known?.place?.basis}>{point.join(language === "en" ? " " : "")}</li>
      )}
      {known?.place?.today && <li>{localise(known.place.today)}</li>}
      {station && !isVague(spot) && (
        <li>
          {text.nearby.station(localise(station.entry.name), stationText(station.metres, text, language))}{" "}
          <Chips cites={[{ source: station.entry.source }]} />
        </li>
      )}
    </ul>
  );
}

/** The distance to the station, or that the spot is at it: 0 m would claim a precision that the data lack. */
function stationText(metres: number, text: Text, language: Language): string {
  const distance = distanceText(metres, text, language);
  return distance === text.unit.adjoining ? text.nearby.atStation : text.nearby.straight(distance);
}
