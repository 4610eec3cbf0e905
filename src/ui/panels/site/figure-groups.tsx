import type { Figure } from "../../../model/rows.ts";
import { FigureList } from "../../facts/rows/figure-row.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { Section } from "../../kit/section.tsx";

/** The figures of a site below their measures; first those without a measure, because they have no heading. */
export function FigureGroups({ figures }: { readonly figures: readonly Figure[] }) {
  const { text } = useText();
  if (figures.length === 0) return null;
  const withoutMeasure = figures.filter((figure) => measureOf(figure) === "");
  const ids = [...new Set([...withoutMeasure, ...figures].map(measureOf))];
  return (
    <Section title={text.site.figures}>
      {ids.map((id) => (
        <div key={id} class="figure-group">
          <MeasureName id={id} />
          <FigureList figures={figures.filter((figure) => measureOf(figure) === id)} />
        </div>
      ))}
    </Section>
  );
}

function measureOf(figure: Figure): string {
  return figure.measureIds[0] ?? "";
}

function MeasureName({ id }: { readonly id: string }) {
  const { atlas, hrefOf } = useApp();
  const { localise } = useText();
  const measure = atlas.measure(id);
  if (!measure) return null;
  return (
    <p class="figure-group-name">
      <a href={hrefOf({ kind: "measure", id })}>{localise(measure.name)}</a>
    </p>
  );
}
