import { useEffect, useMemo, useState } from "preact/hooks";
import { type Around, onlyThese } from "../../../model/around.ts";
import type { Language } from "../../../model/localised.ts";
import { isInExtent } from "../../../model/mercator.ts";
import type { BuiltSite } from "../../../model/atlas.ts";
import { nameSpot } from "../../../state/actions/spot.ts";
import { isFiltered } from "../../../model/choice/filter.ts";
import { memoizeLast } from "../../../state/memoize-last.ts";
import type { Spot } from "../../../model/choice/spot.ts";
import type { AtlasState } from "../../../state/store.ts";
import type { Surroundings } from "../../../search/gazetteer.ts";
import { usePromise } from "../../use-promise.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { FilterSentence } from "../../tools/filter/sentence.tsx";
import { distanceText } from "../../facts/format/quantity.ts";
import { otherTimeWords } from "../../facts/format/time-words.ts";
import { useStatusThen } from "../../facts/signs/status-sign.tsx";
import { type AppServices, useAtlasState, useText, useApp } from "../../app-context.tsx";
import { Actions } from "./actions.tsx";
import { requestedDistrict, DistrictDoor } from "./district.tsx";
import { fromName, SpotHead } from "./head.tsx";
import { NearList } from "./list.tsx";
import { Radius } from "./radius.tsx";
import { nearbySentence, sentenceCites } from "./sentence.ts";
import type { Text } from "../../text/zh-Hant.ts";
import { quiet } from "../../kit/text.ts";
import { Callout } from "../../kit/notice.tsx";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";

/** The last answer is kept: who comes back to a spot finds it as it was left. SentenceInput anew with another `attempt`. */
const surroundingsOf = memoizeLast(
  (gazetteer: AppServices["gazetteer"], lng: number, lat: number, place: string | null, _attempt: number) =>
    gazetteer.describe([lng, lat], place),
);

/** Counts the failures: a panel that is opened after one asks again, one that is open does not ask for ever. */
let failures = 0;

/** Waits for what the sentence needs: the outlines, and what the gazetteer knows of the spot, if it knows anything. */
export function NearbyAnswer({ spot }: { readonly spot: Spot }) {
  const { store, reads, outlines, gazetteer } = useApp();
  const { text } = useText();
  const [attempt] = useState(failures);
  const asked = surroundingsOf(gazetteer, spot.lng, spot.lat, spot.place, attempt);
  useEffect(() => {
    asked.catch(() => {
      failures += 1;
    });
  }, [asked]);
  const surroundings = usePromise(asked);
  const arrived = usePromise(outlines);
  const around = arrived.state === "here" ? reads.around(spot, arrived.value) : null;
  const known = surroundings.state === "here" ? surroundings.value : null;
  const name = known?.place?.name;
  useEffect(() => {
    if (name) nameSpot(store, spot, name);
  }, [name, spot]);
  const isWaiting = surroundings.state === "waiting" || arrived.state === "waiting";
  return (
    <>
      <SpotHead spot={spot} known={known} isWaiting={isWaiting} />
      {isWaiting && <p class={quiet}>{text.nearby.waiting}</p>}
      {arrived.state === "failed" && <Callout>{text.nearby.failed(arrived.code)}</Callout>}
      {around && !isWaiting && <Answered spot={spot} around={around} known={known} />}
    </>
  );
}

interface AnsweredProps {
  readonly spot: Spot;
  readonly around: Around;
  /** Null where the gazetteer did not come: then the spot has no name, and no station. */
  readonly known: Surroundings | null;
}

const radiusOf = ({ radiusMetres }: AtlasState): number => radiusMetres;

function Answered({ spot, around, known }: AnsweredProps) {
  const { atlas, reads } = useApp();
  const { text, language, say } = useText();
  const radiusMetres = useAtlasState(radiusOf);
  const visibleIds = useAtlasState(reads.visibleSiteIds);
  const isNarrowed = useAtlasState(isFiltered);
  const visible = useMemo(() => onlyThese(around, visibleIds), [around, visibleIds]);
  const { sites, within, withoutPlace, apart } = visible;
  const from = fromName(spot, known, text, say);
  const district = requestedDistrict(known, visible, say);
  const asked = {
    atlas,
    from,
    sites,
    within,
    radiusMetres,
    isFiltered: isNarrowed,
    isVague: isVague(spot),
    district,
  };
  const cautions = cautionsOf(spot, known, text, language);
  const sentence = nearbySentence(asked, text, language);
  const told = [...cautions, sentence].join(language === "en" ? " " : "");
  return (
    <>
      {cautions.map((caution) => (
        <p key={caution} class="caution">
          {caution}
        </p>
      ))}
      <p class="nearby-sentence">
        {unbroken(sentence)} <Chips cites={sentenceCites(atlas, sites)} />
      </p>
      <Announcement line={told} />
      {district && <DistrictDoor {...district} />}
      {sites[0] && <StateThen site={sites[0].site} />}
      <Actions sentence={told} />
      <Remarks spot={spot} known={known} />
      <Radius radiusMetres={radiusMetres} />
      <FilterSentence />
      <NearList
        sites={sites}
        within={within}
        radiusMetres={radiusMetres}
        withoutPlace={withoutPlace}
        apart={apart}
      />
    </>
  );
}

/** A number stays with its unit at the end of a line. */
function unbroken(sentence: string): string {
  return sentence.replaceAll(/(?<=\d) (?=km|m\b|ha\b|\p{Script=Han})/gu, "\u00a0");
}

/** What has to be known before the distances are read. */
function cautionsOf(
  spot: Spot,
  known: Surroundings | null,
  text: Text,
  language: Language,
): readonly string[] {
  return [
    ...(isVague(spot) ? [text.nearby.accuracy(distanceText(spot.accuracyMetres ?? 0, text, language))] : []),
    ...(known && !known.isInHongKong ? [text.nearby.abroad] : []),
    ...(isInExtent([spot.lng, spot.lat]) ? [] : [text.nearby.offFrame]),
  ];
}

/** Beyond this a device does not know in which estate it is. */
const poorAccuracyMetres = 500;

function isVague({ accuracyMetres = 0 }: Spot): boolean {
  return accuracyMetres > poorAccuracyMetres;
}

/** The sentence tells of now. Where map and filter show another time, the state of its site then. */
function StateThen({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useApp();
  const { text, language, say } = useText();
  const when = useAtlasState((state) => otherTimeWords(state, atlas, text, language));
  const status = useStatusThen(site);
  if (when === null) return null;
  const line = `${text.nearby.onMap(say(site.short), when)}${text.nearby.colon}${text.status[status]}`;
  return (
    <>
      <p class="nearby-then">{line}</p>
      <Announcement line={line} />
    </>
  );
}

/** A pause in which nothing changed: a slider that is dragged is not read out step by step. */
const settledMilliseconds = 600;

/** Read out once when it is there, and again when the reader has changed it. */
function Announcement({ line }: { readonly line: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const wait = setTimeout(() => setSaid(line), said === "" ? 0 : settledMilliseconds);
    return () => clearTimeout(wait);
  }, [line]);
  return (
    <VisuallyHidden as="p" role="status">
      {said}
    </VisuallyHidden>
  );
}

function Remarks({ spot, known }: Omit<AnsweredProps, "around">) {
  const { text, language, say } = useText();
  const station = known?.station;
  return (
    <ul class="nearby-remarks" role="list">
      <li>{text.nearby.how}</li>
      {station && !isVague(spot) && (
        <li>
          {text.nearby.station(say(station.entry.name), stationText(station.metres, text, language))}{" "}
          <Chips cites={[{ source: station.entry.source }]} />
        </li>
      )}
    </ul>
  );
}

/** Who stands at the station is told so; else how far it is. */
function stationText(metres: number, text: Text, language: Language): string {
  const distance = distanceText(metres, text, language);
  return distance === text.unit.adjoining ? text.nearby.atStation : text.nearby.straight(distance);
}
