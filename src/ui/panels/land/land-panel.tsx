import { ledgerTree } from "../../../model/ledger-tree.ts";
import { landLedger } from "../../../model/ledger.ts";
import { exactHectaresText } from "../../facts/format/quantity.ts";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { AddUp } from "./add-up.tsx";
import { LandSquares } from "./land-squares.tsx";
import { Tag } from "../../kit/tag.tsx";
import { quiet } from "../../kit/text.ts";
import "./land.css";
import { LedgerList } from "./ledger-list.tsx";

/** The land ledger: the total, a picture, every area below its whole, and a calculator for sums of other sites. */
export function LandPanel() {
  const { atlas, printed } = useApp();
  const { text, language } = useText();
  const tree = ledgerTree(atlas);
  return (
    <>
      <PanelTitle>{text.titles.land}</PanelTitle>
      <p class="panel-lead">{text.land.lead}</p>
      <p class="hero">
        <span class="hero-number">
          {exactHectaresText(landLedger(atlas.figures).totalSquareMetres, language)}
          <span class="hero-unit">{text.unit.hectares}</span>
        </span>
        <span class="hero-caption">
          {text.land.total} <Tag>{text.siteList.derived}</Tag>
        </span>
      </p>
      <p class={quiet}>{text.land.totalNote}</p>
      <LandSquares tree={tree} />
      <LedgerList tree={tree} />
      {!printed && <AddUp />}
    </>
  );
}
