import { paperId } from "../../../src/model/atlas.ts";
import type { AtlasEvent, When } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { textsOf } from "./tour-texts.ts";

const dayMs = 86_400_000;
const chinese = ["零", "一", "兩", "三", "四", "五", "六", "七", "八", "九", "十"];
const english = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** “Five days earlier”, “the same week”, “given later”, where the dates do not bear it out. */
export function checkRelativeDates(data: Geodata): Problem[] {
  const paperDay = data.sources.find(({ id }) => id === paperId)?.date ?? "";
  const byId = new Map(data.events.map((event) => [event.id, event]));
  return [
    ...data.events.flatMap((event) =>
      textsOf("text", event.text ?? { zhHant: "", en: "" }).flatMap(({ field, text }) =>
        wrongIn(text, [event.when], paperDay).map((said) => ({
          file: "events.json",
          id: event.id,
          ...wrong(field, said),
        })),
      ),
    ),
    ...data.tours.flatMap(({ file, tour }) =>
      tour.scenes.flatMap((scene) => {
        const whens = whensOf(scene.cites ?? [], byId);
        return (["title", "caption", "notes"] as const).flatMap((name) =>
          textsOf(name, scene[name]).flatMap(({ field, text }) =>
            wrongIn(text, whens, paperDay).map((said) => ({ file, id: scene.id, ...wrong(field, said) })),
          ),
        );
      }),
    ),
    ...data.figures
      .filter(({ subject, asOf }) => /given later/.test(subject.en) && !((asOf.earliest ?? "") > paperDay))
      .map(({ id, subject }) => ({
        file: "figures.json",
        id,
        field: "subject.en",
        value: subject.en,
        message: "is not known to be later than the paper",
      })),
  ];
}

function wrong(field: string, value: string): Pick<Problem, "field" | "value" | "message"> {
  return { field, value, message: "is not what the dates say" };
}

function whensOf(cites: readonly string[], byId: ReadonlyMap<string, AtlasEvent>): readonly When[] {
  return cites.flatMap((id) => byId.get(id)?.when ?? []);
}

/** What is said of days before the paper, or of its week, and is true of none of the dates. */
function wrongIn(text: string, whens: readonly When[], paperDay: string): string[] {
  const before = whens.flatMap(({ earliest }) =>
    earliest ? [(Date.parse(paperDay) - Date.parse(earliest)) / dayMs] : [],
  );
  const weeks = new Set(whens.flatMap(({ earliest }) => (earliest ? [weekOf(earliest)] : [])));
  const counted = [
    ...text.matchAll(/(?:早|前)([一兩三四五六七八九十])天|\b([a-z]+) days (?:earlier|before the paper)/gi),
  ]
    .filter(
      ([, zh = "", en = ""]) =>
        !before.includes(zh ? chinese.indexOf(zh) : english.indexOf(en.toLowerCase())),
    )
    .map(([said]) => said);
  const sameWeek = /同一?(?:星期|週|周)|[Ss]ame week/.exec(text);
  return sameWeek && !weeks.has(weekOf(paperDay)) ? [...counted, sameWeek[0]] : counted;
}

/** Weeks from Monday to Sunday, numbered through. */
function weekOf(day: string): number {
  return Math.floor((Date.parse(day) / dayMs + 3) / 7);
}
