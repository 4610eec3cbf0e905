import { isOnMap } from "../../model/placed.ts";
import type { Category, Measure } from "../../model/rows.ts";
import { setQuery } from "../../state/actions.ts";
import { longestQuery } from "../../state/query.ts";
import type { AtlasState } from "../../state/store.ts";
import { MeasureLink } from "../rows/link-rows.tsx";
import { useMeasureText } from "../text/measures/measures.ts";
import { useChoice, useView } from "../view.tsx";
import { findMeasures } from "./find.ts";
import "./measures.css";

const queryOf = (state: AtlasState): string => state.query;

/** All measures by category, with a search within. */
export function MeasuresPanel() {
  const { atlas, store, printed } = useView();
  const { text, language } = useMeasureText();
  const query = useChoice(queryOf);
  const found = findMeasures(atlas, query, language);
  const onMap = found.filter((measure) => isOnMap(atlas, measure)).length;
  return (
    <>
      <h2 class="panel-title" tabIndex={-1}>
        {text.nav.measures}
      </h2>
      {!printed && (
        <search class="measure-search">
          <label class="visually-hidden" for="measure-query">
            {text.measures.searchLabel}
          </label>
          <input
            id="measure-query"
            type="search"
            value={query}
            maxLength={longestQuery}
            placeholder={text.measures.placeholder}
            onInput={(event) => setQuery(store, event.currentTarget.value)}
          />
        </search>
      )}
      <p class="count" role="status">
        {query.trim() !== "" &&
          `${text.measures.found(found.length, atlas.measures.length)}${text.separator}`}
        {text.count.measuresOnMap(onMap)} · {text.count.measuresOffMap(found.length - onMap)}
      </p>
      {found.length === 0 && (
        <p class="empty">
          {text.measures.nothing}{" "}
          <button type="button" class="text-button" onClick={() => setQuery(store, "")}>
            {text.measures.clear}
          </button>
        </p>
      )}
      {(["body", "annex"] as const).map((part) => (
        <PartGroup key={part} part={part} found={found} isOpen={printed || query.trim() !== ""} />
      ))}
    </>
  );
}

interface PartGroupProps {
  readonly part: Category["part"];
  readonly found: readonly Measure[];
  readonly isOpen: boolean;
}

function PartGroup({ part, found, isOpen }: PartGroupProps) {
  const { atlas } = useView();
  const { text } = useMeasureText();
  const categories = atlas.categories.filter((category) => category.part === part);
  const rows = categories.map((category) => ({
    category,
    measures: found.filter((measure) => measure.category === category.id),
  }));
  if (rows.every(({ measures }) => measures.length === 0)) return null;
  return (
    <section class="section">
      <h3 class="section-title">
        {part === "body" ? text.measures.body : text.measures.annex}
        <span class="section-lead">{part === "body" ? text.measures.bodyLead : text.measures.annexLead}</span>
      </h3>
      {rows.map(
        ({ category, measures }) =>
          measures.length > 0 && (
            <CategoryGroup
              key={category.id}
              category={category}
              measures={measures}
              isOpen={isOpen || part === "body"}
            />
          ),
      )}
    </section>
  );
}

interface CategoryGroupProps {
  readonly category: Category;
  readonly measures: readonly Measure[];
  readonly isOpen: boolean;
}

function CategoryGroup({ category, measures, isOpen }: CategoryGroupProps) {
  const { atlas } = useView();
  const { text, say } = useMeasureText();
  return (
    <details class="category" open={isOpen}>
      <summary>
        <span class="category-name">
          {category.annex !== undefined && (
            <span class="category-sign">{text.cite.annexShort(category.annex)}</span>
          )}
          {say(category.name)}
        </span>
        <span class="group-count">{measures.length}</span>
      </summary>
      <ul class="rows" role="list">
        {measures.map((measure) => (
          <MeasureLink key={measure.id} measure={measure}>
            {isOnMap(atlas, measure) && (
              <span class="row-sites">{text.count.sites(measure.siteIds.length)}</span>
            )}
          </MeasureLink>
        ))}
      </ul>
    </details>
  );
}
