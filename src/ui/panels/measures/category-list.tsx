import type { MeasureFacts } from "../../../model/measure-facts.ts";
import type { Category } from "../../../model/rows.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { CountBar } from "./count-bar.tsx";
import { MeasureRow } from "./measure-row.tsx";
import type { Choice } from "./filtered-measures.ts";
import { Section } from "../../kit/section.tsx";
import { groupCount } from "../../kit/text.ts";

/** The measures by category. The headings carry bars, so that the list also shows how the measures are spread. */
export function CategoryList({ choice }: { readonly choice: Choice }) {
  return (
    <>
      {(["body", "annex"] as const).map((part) => (
        <PartGroup key={part} part={part} choice={choice} />
      ))}
    </>
  );
}

interface PartGroupProps {
  readonly part: Category["part"];
  readonly choice: Choice;
}

function PartGroup({ part, choice: { left, active } }: PartGroupProps) {
  const { atlas, printed } = useApp();
  const { text } = useText();
  const rows = atlas.categories
    .filter((category) => category.part === part)
    .map((category) => ({
      category,
      measures: left.filter(({ measure }) => measure.category === category.id),
    }))
    .filter(({ measures }) => measures.length > 0);
  if (rows.length === 0) return null;
  return (
    <Section
      title={part === "body" ? text.measures.body : text.measures.annex}
      lead={part === "body" ? text.measures.bodyLead : text.measures.annexLead}
    >
      {rows.map(({ category, measures }) => (
        <CategoryGroup
          key={category.id}
          category={category}
          measures={measures}
          isOpen={printed || active.length > 0 || part === "body"}
        />
      ))}
    </Section>
  );
}

interface CategoryGroupProps {
  readonly category: Category;
  readonly measures: readonly MeasureFacts[];
  readonly isOpen: boolean;
}

function CategoryGroup({ category, measures, isOpen }: CategoryGroupProps) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  return (
    <details class="category" open={isOpen}>
      <summary>
        <span class="category-name">
          {category.annex !== undefined && (
            <span class="category-sign">{text.cite.annexShort(category.annex)}</span>
          )}
          {localise(category.name)}
          <CountBar
            count={measures.length}
            total={atlas.measuresInCategory(category.id).length}
            max={Math.max(...atlas.categories.map(({ id }) => atlas.measuresInCategory(id).length))}
          />
        </span>
        <span class={groupCount}>{measures.length}</span>
      </summary>
      <ul class="rows category-rows" role="list">
        {measures.map((facts) => (
          <MeasureRow key={facts.measure.id} facts={facts} />
        ))}
      </ul>
    </details>
  );
}
