import { hectares } from "../../src/model/area.ts";
import type { Localised } from "../../src/model/localised.ts";
import type { AtlasEvent, Figure, Site, When } from "../../src/model/rows.ts";
import { numbersIn, withLess } from "./numbers-in.ts";

/** What a figure says: its value as people write it, and every number and date in its words. */
export function statedByFigure(figure: Figure): readonly string[] {
  const { value, unit, subject, words, note, asOf } = figure;
  const inHectares = unit === "m2" ? [String(hectares(value))] : [];
  return [String(value), ...inHectares, ...saidByTexts([subject, words, note]), ...saidByDate(asOf)];
}

export function statedByEvent({ headline, text, when, due }: AtlasEvent): readonly string[] {
  return [...saidByTexts([headline, text]), ...saidByDate(when), ...(due ? saidByDate(due) : [])];
}

/** A name may have a number in it, as that of the 2.5 ha site. */
export function statedByName({ name, short }: Pick<Site, "name" | "short">): readonly string[] {
  return saidByTexts([name, short]);
}

function saidByTexts(texts: readonly (Localised | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text ? [text.zhHant, text.en] : [])).flatMap((text) => read(text));
}

/** No closer than the date is known: the days between which it lies are nobody's words. */
function saidByDate({ earliest, latest, words }: When): readonly string[] {
  const years = [earliest, latest].flatMap((day) => day?.slice(0, 4) ?? []);
  const isOneMonth = earliest?.slice(0, 7) === latest?.slice(0, 7);
  const closest = earliest === latest ? earliest : isOneMonth ? earliest?.slice(0, 7) : null;
  return [...years, ...(closest ? withLess(closest) : []), ...saidByTexts([words])];
}

function read(text: string): readonly string[] {
  return numbersIn(text).flatMap(withLess);
}
