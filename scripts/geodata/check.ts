import { checkAsOfSpans } from "./check/as-of-spans.ts";
import { checkAreas } from "./check/areas.ts";
import { checkBaseMapNames } from "./check/base-map-names.ts";
import { checkCircles } from "./check/circles.ts";
import { checkDateWords } from "./check/date-words.ts";
import { checkDrawnOver } from "./check/drawn-over.ts";
import { checkEvents } from "./check/events.ts";
import { checkExpected } from "./check/expected.ts";
import { checkGeometries } from "./check/geometries.ts";
import { checkHouseWords } from "./check/house-words.ts";
import { checkIds } from "./check/ids.ts";
import { checkLanguagesAgree } from "./check/languages-agree.ts";
import { checkLedger } from "./check/ledger.ts";
import { checkLocalPlaces } from "./check/local-places.ts";
import { checkMilestones } from "./check/milestones.ts";
import { checkMoney } from "./check/money.ts";
import { checkNamesAlike } from "./check/names-alike.ts";
import { checkNotFound } from "./check/not-found.ts";
import { checkNumbersAlike } from "./check/numbers-alike.ts";
import { checkPlaces } from "./check/places.ts";
import { checkPlannedRail } from "./check/planned-rail.ts";
import { checkPublishers } from "./check/publishers.ts";
import { checkQualifiers } from "./check/qualifiers.ts";
import { checkReferences } from "./check/references.ts";
import { checkRelativeDates } from "./check/relative-dates.ts";
import { checkRepeats } from "./check/repeats.ts";
import { checkRings } from "./check/rings.ts";
import { checkSaidAlike } from "./check/said-alike.ts";
import { checkSourceDates } from "./check/source-dates.ts";
import { checkSourceHosts } from "./check/source-hosts.ts";
import { checkSources } from "./check/sources.ts";
import { checkStaleStatus } from "./check/stale-status.ts";
import { checkTexts } from "./check/texts.ts";
import { checkTourNumbers } from "./check/tour-numbers.ts";
import { checkTours } from "./check/tours.ts";
import { checkTourViews } from "./check/tour-views.ts";
import { checkVerdictWords } from "./check/verdict-words.ts";
import type { Problem } from "./problem.ts";
import type { Geodata } from "./read.ts";

/** Every fault that the shape of a row does not show, subject by subject. */
export function checkGeodata(data: Geodata): Problem[] {
  const { problems, sound } = checkGeometries(data);
  const rings = checkRings(sound);
  const drawn = sound.sites.filter(({ properties }) => !rings.some(({ id }) => id === properties.id));
  return [
    ...checkIds(data),
    ...checkReferences(data),
    ...checkCircles(data),
    ...checkSources(data),
    ...checkTexts(data),
    ...checkHouseWords(data),
    ...checkNumbersAlike(data),
    ...checkEvents(data),
    ...checkDateWords(data),
    ...checkExpected(data),
    ...checkMilestones(data),
    ...checkSaidAlike(data),
    ...checkLanguagesAgree(data),
    ...checkNamesAlike(data),
    ...checkNotFound(data),
    ...checkAsOfSpans(data),
    ...checkRelativeDates(data),
    ...checkQualifiers(data),
    ...checkSourceDates(data),
    ...checkSourceHosts(data),
    ...checkPublishers(data),
    ...checkVerdictWords(data),
    ...checkStaleStatus(data),
    ...checkMoney(data),
    ...checkRepeats(data),
    ...checkPlaces(data),
    ...checkLocalPlaces(data),
    ...checkPlannedRail(data),
    ...checkBaseMapNames(data),
    ...checkTours(data),
    ...checkTourViews(data),
    ...checkTourNumbers(data),
    ...problems,
    ...rings,
    ...checkDrawnOver(drawn),
    ...checkAreas(sound),
    ...checkLedger(sound),
  ];
}
