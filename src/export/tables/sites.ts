import { type ShownArea, hectares, shownArea } from "../../model/area.ts";
import type { BuiltSite, Outlines } from "../../model/atlas.ts";
import { shownDate } from "../../model/choice/site-order.ts";
import type { SiteKind } from "../../model/kinds.ts";
import { statusNow } from "../../model/status.ts";
import type { FeatureLook } from "../../model/own-layer.ts";
import type { ExportTable } from "../table.ts";
import { dateColumns, type RowColumn, sourceColumns, tableOf } from "./columns.ts";
import type { TableContext } from "./table-words.ts";

interface SitesOnMap {
  readonly outlines: Outlines;
  /** `#rrggbb`. */
  readonly colours: Readonly<Record<SiteKind, string>>;
}

/** Sites with their outlines or points, in the colours of their kinds. The date is the one that sites are sorted by. */
export function sitesTable(
  name: string,
  sites: readonly BuiltSite[],
  { outlines, colours }: SitesOnMap,
  context: TableContext,
): ExportTable {
  const { atlas, words, localise } = context;
  const columns: readonly RowColumn<BuiltSite>[] = [
    { key: "id", type: "text", cell: ({ id }) => id },
    { key: "name", type: "text", cell: (site) => localise(site.name) },
    { key: "kind", type: "text", cell: ({ kind }) => words.kind[kind] },
    { key: "status", type: "text", cell: (site) => words.status[statusNow(atlas, site)] },
    { key: "statusAtPaper", type: "text", cell: ({ statusAtPaper }) => words.status[statusAtPaper] },
    { key: "district", type: "text", cell: ({ district }) => district && localise(district) },
    {
      key: "hectares",
      type: "number",
      cell: (site) => {
        const area = shownArea(atlas, site);
        return area && hectaresOf(area.squareMetres);
      },
    },
    { key: "hectaresFrom", type: "text", cell: (site) => originOf(shownArea(atlas, site), context) },
    ...dateColumns<BuiltSite>((site) => shownDate(atlas, site)?.when, context),
    { key: "precision", type: "text", cell: ({ precision }) => words.precision[precision] },
    { key: "licence", type: "text", cell: ({ licence }) => words.site.licence[licence] || null },
    ...sourceColumns<BuiltSite>(context),
  ];
  return {
    ...tableOf(name, columns, sites, context),
    geometries: sites.map(({ id }) => outlines.get(id) ?? null),
    looks: sites.map(({ kind }) => lookOf(colours[kind])),
  };
}

function originOf(area: ShownArea | null, { words: { siteList } }: TableContext): string | null {
  switch (area?.from) {
    case "paper":
      return siteList.statedInPaper;
    case "later":
      return siteList.givenLater;
    case "outline":
      return siteList.drawnOnly;
    case undefined:
      return null;
  }
}

/** To the two decimals that sources give at most; what is measured is known no better. */
export function hectaresOf(squareMetres: number): number {
  return Math.round(hectares(squareMetres) * 100) / 100;
}

function lookOf(colour: string): FeatureLook {
  return { colour, fill: colour, fillOpacity: 0.25, width: 2 };
}
