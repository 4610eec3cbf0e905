import { isInExtent } from "../../../src/model/mercator.ts";
import type { TourText, Scene } from "../../../src/model/tour.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import type { TourFile } from "../read-tours.ts";
import type { RowName } from "./rows.ts";
import { textsOf } from "./tour-texts.ts";

/** How many characters can be read from the back row, and how many a list of tours has room for. */
const longest: Readonly<Record<"scene" | "tour", Readonly<Record<string, number>>>> = {
  scene: { "title.zhHant": 24, "title.en": 56, "caption.zhHant": 90, "caption.en": 230 },
  tour: { "title.zhHant": 24, "title.en": 60, "summary.zhHant": 90, "summary.en": 230 },
};
const seconds = { least: 8, most: 120 };

/** Tours whose names differ, scenes that stand twice or too long, words that nobody could read. */
export function checkTours({ tours }: Geodata): Problem[] {
  return tours.flatMap(({ file, tour }) => [
    ...checkName({ file, tour }),
    ...checkWords({ file, id: tour.id }, { title: tour.title, summary: tour.summary }, longest.tour),
    ...checkTwice(file, tour.scenes),
    ...tour.scenes.flatMap((scene) => checkScene({ file, id: scene.id }, scene)),
  ]);
}

function checkName({ file, tour: { id } }: TourFile): Problem[] {
  return file === `tours/${id}.json`
    ? []
    : [{ file, id, field: "id", value: id, message: "is not the name of the file" }];
}

function checkTwice(file: string, scenes: readonly Scene[]): Problem[] {
  return scenes
    .filter(({ id }, index) => scenes.findIndex((scene) => scene.id === id) < index)
    .map(({ id }) => ({ file, id, field: "id", value: id, message: "stands twice" }));
}

function checkScene(row: RowName, scene: Scene): Problem[] {
  const { title, caption, notes, seconds: length, frame } = scene;
  const isLong = length < seconds.least || length > seconds.most;
  const message = `a scene stands ${seconds.least} to ${seconds.most} seconds`;
  return [
    ...checkWords(row, { title, caption, notes }, longest.scene),
    ...(isLong ? [{ ...row, field: "seconds", value: String(length), message }] : []),
    ...(frame ? checkFrame(row, frame) : []),
  ];
}

function checkFrame(row: RowName, frame: NonNullable<Scene["frame"]>): Problem[] {
  const [west, south, east, north] = frame;
  if (isInExtent([west, south]) && isInExtent([east, north])) return [];
  return [{ ...row, field: "frame", value: String(frame), message: "lies outside the map" }];
}

function checkWords(
  row: RowName,
  fields: Readonly<Record<string, TourText>>,
  limits: Readonly<Record<string, number>>,
): Problem[] {
  return Object.entries(fields).flatMap(([name, said]) => [
    ...(typeof said === "string"
      ? [{ ...row, field: name, value: JSON.stringify(said), message: "is told in one language only" }]
      : []),
    ...textsOf(name, said).flatMap(({ field, text }) =>
      checkText({ ...row, field }, text, limits[field] ?? Infinity),
    ),
  ]);
}

function checkText(place: Omit<Problem, "value" | "message">, text: string, most: number): Problem[] {
  const length = Array.from(text).length;
  return [
    ...(length > most
      ? [{ ...place, value: `${length} characters`, message: `is longer than ${most} characters` }]
      : []),
    ...(text.includes("<") ? [{ ...place, value: "<", message: "words are not HTML" }] : []),
  ];
}
