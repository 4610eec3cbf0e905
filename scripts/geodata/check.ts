import { checkAreas } from "./check/areas.ts";
import { checkBaseMapNames } from "./check/base-map-names.ts";
import { checkCircles } from "./check/circles.ts";
import { checkEvents } from "./check/events.ts";
import { checkGeometries } from "./check/geometries.ts";
import { checkIds } from "./check/ids.ts";
import { checkLedger } from "./check/ledger.ts";
import { checkMoney } from "./check/money.ts";
import { checkPlaces } from "./check/places.ts";
import { checkReferences } from "./check/references.ts";
import { checkRepeats } from "./check/repeats.ts";
import { checkRings } from "./check/rings.ts";
import { checkSources } from "./check/sources.ts";
import { checkTexts } from "./check/texts.ts";
import { checkTourNumbers } from "./check/tour-numbers.ts";
import { checkTours } from "./check/tours.ts";
import { checkTourViews } from "./check/tour-views.ts";
import type { Problem } from "./problem.ts";
import type { Geodata } from "./read.ts";

/** Every fault that the shape of a row does not show, subject by subject. */
export function checkGeodata(data: Geodata): Problem[] {
  const { problems, sound } = checkGeometries(data);
  return [
    ...checkIds(data),
    ...checkReferences(data),
    ...checkCircles(data),
    ...checkSources(data),
    ...checkTexts(data),
    ...checkEvents(data),
    ...checkMoney(data),
    ...checkRepeats(data),
    ...checkPlaces(data),
    ...checkBaseMapNames(data),
    ...checkTours(data),
    ...checkTourViews(data),
    ...checkTourNumbers(data),
    ...problems,
    ...checkRings(sound),
    ...checkAreas(sound),
    ...checkLedger(sound),
  ];
}
