import { landLedger } from "../../../model/ledger.ts";
import { Chips, citesOf } from "../../facts/citation/chip.tsx";
import { exactHectaresText } from "../../facts/format/quantity.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { useTitleRef } from "../../layout/panel-title.tsx";
import { useFirstText, useApp } from "../../app-context.tsx";
import { Tag } from "../../kit/tag.tsx";

/** The paper in four numbers. Each links to the panel that explains it. */
export function Lead() {
  const { atlas, hrefOf } = useApp();
  const { text, language } = useFirstText();
  const ledger = landLedger(atlas.figures);
  const sum = ledger.counted.map(({ value }) => exactHectaresText(value, language)).join(" + ");
  const rows = [...atlas.figures, ...atlas.events].filter((row) => row.paperRow !== undefined).length;
  return (
    <div class="lead">
      <p class="lead-land">
        <a class="lead-number" href={hrefOf({ kind: "land" })} ref={useTitleRef<HTMLAnchorElement>()}>
          {exactHectaresText(ledger.totalSquareMetres, language)}
          <span class="lead-unit">{text.unit.hectares}</span>
        </a>
        <span class="lead-line">
          {text.siteList.landLine} <Tag title={text.siteList.derivedWhy(sum)}>{text.siteList.derived}</Tag>{" "}
          <Chips cites={citesOf(ledger.counted)} />
        </span>
      </p>
      <ul class="lead-counts" role="list">
        <li>
          <a href={hrefOf({ kind: "sites" })}>{text.count.sites(atlas.sites.length)}</a>
        </li>
        <li>
          <a href={hrefOf({ kind: "measures" })}>{text.count.measures(atlas.measures.length)}</a>
        </li>
        <li>
          <a href={hrefOf({ kind: "paper" })}>{text.count.figures(rows)}</a>
        </li>
      </ul>
      <p class="lead-tour">
        <a href={hrefOf({ kind: "tours" })} data-tours>
          <Icon name="play" /> {text.siteList.tour}
        </a>
      </p>
    </div>
  );
}
