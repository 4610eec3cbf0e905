import { indexAtlas } from "../../../src/model/atlas.ts";
import type { Scene, Tour } from "../../../src/model/tour.ts";
import { type Judgement, promiseBook } from "../../../src/model/verdict.ts";
import type { Verdict } from "../../../src/model/verdicts.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { textsOf } from "./tour-texts.ts";

/** How the tours name a verdict. */
const named: Readonly<Record<string, Verdict>> = {
  如期: "kept",
  遲了: "late",
  已改期: "revised",
  未有定論: "open",
  kept: "kept",
  late: "late",
  revised: "revised",
  open: "open",
};
const numerals: Readonly<Record<string, number>> = Object.fromEntries([
  ...["零", "一", "兩", "三", "四", "五", "六", "七", "八", "九", "十"].map((word, number) => [word, number]),
  ...["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map(
    (word, number) => [word, number],
  ),
]);
const counts =
  /([零一兩三四五六七八九十])項(如期|遲了|已改期|未有定論)|\b(no|one|two|three|four|five|six|seven|eight|nine|ten) (kept|late|revised|open)\b/gi;
const totals =
  /([一兩三四五六七八九十])項(?:有日期的承諾|承諾寫明時間|之中)|\b(?:of the|gives) (two|three|four|five|six|seven|eight|nine|ten)\b(?=:| of its promises)|\b(six|seven|eight|nine|ten) promises with a date/gi;
const judged = /[：:] ?(如期|遲了|已改期|未有定論|kept|late|revised|open)$/i;

/** Sentences of the tours that count the verdicts of the promise book, or give one, and do not agree with it. */
export function checkVerdictWords(data: Geodata): Problem[] {
  const book = bookOf(data);
  return data.tours.flatMap(({ file, tour }) =>
    tour.scenes.flatMap((scene) =>
      textsOfScene(scene).flatMap(({ field, text }) =>
        [...wrongCounts(text, book), ...wrongVerdict(text, scene, book)].map((value) => ({
          file,
          id: scene.id,
          field,
          value,
          message: "is not what the promise book says",
        })),
      ),
    ),
  );
}

function bookOf({ events, sources, ...data }: Geodata): readonly Judgement[] {
  const none = { version: 1, asOf: "", placeCounts: {}, sites: [], editions: [] } as const;
  const { categories, units, measures, figures } = data;
  return promiseBook(indexAtlas({ ...none, categories, units, measures, figures, events, sources }));
}

function textsOfScene({ title, caption, notes }: Tour["scenes"][number]) {
  return [...textsOf("title", title), ...textsOf("caption", caption), ...textsOf("notes", notes)];
}

function wrongCounts(text: string, book: readonly Judgement[]): string[] {
  const ofVerdict = [...text.matchAll(counts)]
    .filter(([, zh, zhVerdict, en, enVerdict]) => {
      const verdict = named[(zhVerdict ?? enVerdict ?? "").toLowerCase()];
      return (
        numerals[(zh ?? en ?? "").toLowerCase()] !== book.filter((each) => each.verdict === verdict).length
      );
    })
    .map(([said]) => said);
  const ofAll = [...text.matchAll(totals)]
    .filter(([, zh, en, title]) => numerals[(zh ?? en ?? title ?? "").toLowerCase()] !== book.length)
    .map(([said]) => said);
  return [...ofVerdict, ...ofAll];
}

/** A title that ends in a verdict gives that of a promise which the scene cites. */
function wrongVerdict(text: string, { cites = [] }: Scene, book: readonly Judgement[]): string[] {
  const said = judged.exec(text)?.[1];
  const cited = book.filter(({ promise }) => cites.includes(promise.id));
  if (!said || cited.length === 0) return [];
  return cited.every(({ verdict }) => verdict === named[said.toLowerCase()]) ? [] : [said];
}
