import { areaDifference, isStated, shownArea } from "../../../model/area.ts";
import type { BuiltSite } from "../../../model/atlas.ts";
import type { Figure } from "../../../model/rows.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { differenceText, exactHectaresText, hectaresText } from "../../facts/format/quantity.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { quiet, rowNote } from "../../kit/text.ts";

/** The area that the paper states, then the drawn one and the difference between them, then areas from other sources. */
export function AreaFacts({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useApp();
  const { text, language, localise } = useText();
  const own = atlas.figuresOfSite(site.id).filter((figure) => figure.areaOf === site.id);
  const stated = own.find(isStated);
  const others = own.filter((figure) => figure !== stated);
  const compared = shownArea(atlas, site);
  const drawn = site.drawnSquareMetres;
  return (
    <div class="area-facts">
      {stated ? (
        <p class="hero" data-fact="stated">
          <span class="hero-number">
            {exactHectaresText(stated.value, language)}
            <span class="hero-unit">{text.unit.hectares}</span>
          </span>
          <span class="hero-caption">
            {text.site.stated}
            {stated.qualifier !== "exact" && ` · ${localise(stated.words)}`} <Chips cites={stated.cite} />
          </span>
        </p>
      ) : (
        <p class={quiet} data-fact="not-stated">
          {text.site.notStated}
        </p>
      )}
      <dl class="facts">
        {drawn !== null && (
          <div data-fact="drawn">
            <dt>{text.site.drawn}</dt>
            <dd>
              {hectaresText(drawn, language)} {text.unit.hectares}
            </dd>
          </div>
        )}
        {drawn !== null && compared && compared.from !== "outline" && (
          <div data-fact="difference">
            <dt>{text.site.difference[compared.from]}</dt>
            <dd>{differenceText(areaDifference(drawn, compared.squareMetres), language)}</dd>
          </div>
        )}
        {others.map((figure) => (
          <OtherArea key={figure.id} figure={figure} />
        ))}
      </dl>
      {drawn === null && site.geometryType === "point" && <p class={quiet}>{text.site.isPoint}</p>}
    </div>
  );
}

function OtherArea({ figure }: { readonly figure: Figure }) {
  const { text, localise } = useText();
  return (
    <div data-fact={figure.ledger}>
      <dt>{figure.ledger === "reference" ? text.site.reference : text.site.later}</dt>
      <dd>
        {localise(figure.words)} <small>{localise(figure.asOf.words)}</small>{" "}
        <Chips cites={figure.cite} confidence={figure.confidence} />
        {figure.note && <span class={`facts-note ${rowNote}`}>{localise(figure.note)}</span>}
      </dd>
    </div>
  );
}
