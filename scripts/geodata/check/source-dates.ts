import type { Source } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** Where a day stands in an address: /2023/02/22/, /20241003/, /202405/10/. */
const days = [
  /\/(20\d\d)\/(\d\d)\/(\d\d)\//,
  /\/(20\d\d)(\d\d)(\d\d)(?:[/_]|$)/,
  /\/(20\d\d)(\d\d)\/(\d\d)\//,
];

/** Sources whose date is another than that in their address, whose title or kind is not what it is said to be. */
export function checkSourceDates({ sources }: Geodata): Problem[] {
  return sources.flatMap((source) => [
    ...checkDate(source),
    ...checkTitle(source),
    ...checkDescription(source),
    ...checkKind(source),
  ]);
}

function checkDate({ id, url, date }: Source): Problem[] {
  const day = dayIn(url ?? "");
  if (!day || date === null || day.startsWith(date) || isNextDay(date, day)) return [];
  return [{ file: "sources.json", id, field: "date", value: date, message: `its address says ${day}` }];
}

function dayIn(url: string): string | null {
  for (const pattern of days) {
    const [, year, month, day] = pattern.exec(url) ?? [];
    if (year && month && day && Number(month) <= 12) return `${year}-${month}-${day}`;
  }
  return null;
}

/** A page may be filed under the day before or after that of its text. */
function isNextDay(date: string, day: string): boolean {
  return Math.abs(Date.parse(date) - Date.parse(day)) <= 86_400_000;
}

function checkTitle({ id, title, language }: Source): Problem[] {
  const isChinese = /\p{Script=Han}/u.test(title);
  if (isChinese === (language === "zh")) return [];
  return [
    {
      file: "sources.json",
      id,
      field: "title",
      value: title,
      message: `is not in the language of the source (${language})`,
    },
  ];
}

/** A note is read by few; the mark of a described title is shown wherever the title is. */
function checkDescription({ id, note, titleDescribed }: Source): Problem[] {
  if (titleDescribed || !/標題.*說明|title.*describes/i.test(`${note?.zhHant} ${note?.en}`)) return [];
  const message = "the note says that the title is a description";
  return [{ file: "sources.json", id, field: "titleDescribed", value: "missing", message }];
}

/** What a company or a university says of itself is no word of the Government. */
function checkKind({ id, publisher, kind }: Source): Problem[] {
  if (kind !== "official" || !/Limited|Company|Corporation|University|HKSTP/.test(publisher.en)) return [];
  return [{ file: "sources.json", id, field: "kind", value: kind, message: "is its publisher’s own" }];
}
