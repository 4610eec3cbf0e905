import type { Atlas } from "../../../model/atlas.ts";
import {
  type Clause,
  type MeasureFilter,
  moneyChoices,
  type MoneyChoice,
} from "../../../model/measure-filter.ts";
import { type Language, textIn } from "../../../model/localised.ts";
import { dayText } from "../../facts/format/quantity.ts";
import type { Text } from "../../text/text.ts";

interface ClauseContext {
  readonly atlas: Atlas;
  readonly filter: MeasureFilter;
  readonly query: string;
  readonly text: Text;
  readonly language: Language;
}

/** A clause of the filter with its value, worded to fit into a sentence. */
export function clauseWords(clause: Clause, context: ClauseContext): string {
  return context.text.measureFilter.clause[clause](valueWords(clause, context));
}

function valueWords(clause: Clause, { atlas, filter, query, text, language }: ClauseContext): string {
  switch (clause) {
    case "query":
      return query;
    case "categories": {
      const names = filter.categories.flatMap((id) => atlas.category(id)?.name ?? []);
      return names.map((name) => textIn(name, language)).join(text.separator);
    }
    case "money":
      return filter.money ? text.measureFilter.moneyChoice[filter.money] : "";
    case "year":
      return dayText(String(filter.year), language);
    case "site": {
      const site = atlas.site(filter.site ?? "");
      return site ? textIn(site.short, language) : "";
    }
  }
}

/** Reads the value of an option; null for the empty option, which means no filter. */
export function moneyChoice(value: string): MoneyChoice | null {
  return moneyChoices.find((choice) => choice === value) ?? null;
}
