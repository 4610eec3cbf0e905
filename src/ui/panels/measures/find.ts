import type { Atlas } from "../../../model/atlas.ts";
import { type Language, textIn } from "../../../model/localised.ts";
import type { Measure } from "../../../model/rows.ts";

/**
 * Measures that contain every word of the query in their name, summary, category, figures or dates, in any script.
 * An empty query finds all.
 */
export function findMeasures(atlas: Atlas, query: string, language: Language): readonly Measure[] {
  const words = normalize(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return atlas.measures;
  return atlas.measures.filter((measure) => {
    const haystack = normalize(wordsOf(atlas, measure, language));
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
    ...atlas.eventsOfMeasure(measure.id).flatMap((event) => [event.headline, event.when.words]),
  ];
  return all.flatMap((text) => [text.zhHant, text.en, textIn(text, language)]).join("\n");
}

/** Makes spellings equal that people use for the same text: width, case, and spaces or commas within numbers. */
function normalize(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/(?<=\d)[ ,](?=\d)/g, "");
}
