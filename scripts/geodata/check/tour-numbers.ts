import { hectares } from "../../../src/model/area.ts";
import { landLedger } from "../../../src/model/ledger.ts";
import type { TourText, Scene } from "../../../src/model/tour.ts";
import { numbersIn } from "../numbers-in.ts";
import { statedByEvent, statedByFigure, statedByName } from "../stated-numbers.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { textsOf } from "./tour-texts.ts";

/** Numbers and dates in the words of a tour that none of the rows says which it cites. */
export function checkTourNumbers(data: Geodata): Problem[] {
  const tourTextIn = saidInScene(data);
  const strays = straysBeside(ownCounts(data));
  return data.tours.flatMap(({ file, tour }) => {
    const ofTour = new Set(tour.scenes.flatMap((scene) => [...tourTextIn(scene)]));
    return [
      ...strays({ file, id: tour.id }, "summary", tour.summary, ofTour),
      ...tour.scenes.flatMap((scene) =>
        (["title", "caption", "notes"] as const).flatMap((field) =>
          strays({ file, id: scene.id }, field, scene[field], tourTextIn(scene)),
        ),
      ),
    ];
  });
}

function straysBeside(own: readonly string[]) {
  const withoutOwn = (text: string) => own.reduce((rest, count) => rest.replaceAll(count, " "), text);
  return (row: Pick<Problem, "file" | "id">, field: string, said: TourText, known: ReadonlySet<string>) =>
    textsOf(field, said).flatMap(({ field: where, text }) =>
      numbersIn(withoutOwn(text))
        .filter((number) => !known.has(number))
        .map((value) => ({ ...row, field: where, value, message: "is said by no row that the scene cites" })),
    );
}

/** What the rows say that a scene cites, and the names of the sites that it shows. */
function saidInScene(data: Geodata): (scene: Scene) => ReadonlySet<string> {
  const said = new Map<string, readonly string[]>([
    ...data.figures.map((figure) => [figure.id, statedByFigure(figure)] as const),
    ...data.events.map((event) => [event.id, statedByEvent(event)] as const),
  ]);
  const names = new Map(data.sites.map(({ properties }) => [properties.id, statedByName(properties)]));
  const total = totalOf(data);
  return ({ cites = [], sites = [], view }) => {
    const [, selected = ""] = /(?:^|&)site=([^&]+)/.exec(view) ?? [];
    return new Set([
      ...cites.flatMap((id) => said.get(id) ?? []),
      ...[selected, ...sites].flatMap((id) => names.get(id) ?? []),
      ...total(cites),
    ]);
  };
}

/** The land that is counted, added up: said where all that is added is cited. */
function totalOf({ figures }: Geodata): (cites: readonly string[]) => readonly string[] {
  const { counted, totalSquareMetres } = landLedger(figures);
  return (cites) =>
    counted.every(({ id }) => cites.includes(id)) ? [String(hectares(totalSquareMetres))] : [];
}

/** What the atlas counts of itself, in these words only. */
function ownCounts({ sites, measures }: Geodata): readonly string[] {
  const placeless = measures.filter(({ siteIds }) => siteIds.length === 0).length;
  return [
    `${placeless} of the ${measures.length} measures`,
    `${placeless} 項沒有地點`,
    `${measures.length} measures`,
    `${measures.length} 項措施`,
    `${sites.length} places`,
    `${sites.length} 個地方`,
  ];
}
