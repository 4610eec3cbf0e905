import type { Atlas } from "../../../model/atlas.ts";
import { type Language, textIn } from "../../../model/localised.ts";
import type { Measure } from "../../../model/rows.ts";

/**
 * Measures whose name, summary, category, figures or dates hold every word of the query, in any script.
 * An empty query finds all.
 */
export function findMeasures(atlas: Atlas, query: string, language: Language): readonly Measure[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return atlas.measures;
  return atlas.measures.filter((measure) => {
    const haystack = fold(wordsOf(atlas, measure, language));
    return words.every((word) => haystack.includes(word));
  });
}

function wordsOf(atlas: Atlas, measure: Measure, language: Language): string {
  const category = atlas.category(measure.category);
  const all = [
    measure.name,
    measure.summary,
    ...(category ? [category.name] : []),
    ...atlas.figuresOfMeasure(measure.id).flatMap((figure) => [figure.subject, figure.words]),
    ...atlas.eventsOfMeasure(measure.id).flatMap((event) => [event.gist, event.when.words]),
  ];
  return all.flatMap((text) => [text.zhHant, text.en, textIn(text, language)]).join("\n");
}

/** One form for letters that people type in several: width, case, and spaces inside Chinese numbers. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/(?<=\d)[ ,](?=\d)/g, "");
}
