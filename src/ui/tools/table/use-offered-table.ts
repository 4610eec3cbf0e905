import { useMemo } from "preact/hooks";
import type { ExportTable } from "../../../export/table.ts";
import { drawingsTable } from "../../../export/tables/drawings.ts";
import { eventsTable } from "../../../export/tables/events.ts";
import { figuresTable } from "../../../export/tables/figures.ts";
import { measuresTable } from "../../../export/tables/measures.ts";
import { ownLayerTable } from "../../../export/tables/own-layer.ts";
import { promisesTable } from "../../../export/tables/promises.ts";
import { sitesTable } from "../../../export/tables/sites.ts";
import type { TableContext } from "../../../export/tables/table-words.ts";
import { palettes } from "../../../look/palette.ts";
import { filteredRows } from "../../../model/layer-filter.ts";
import { promiseBook } from "../../../model/verdict.ts";
import type { TableSubject } from "../../../model/choice/table.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { placeWords } from "../../facts/format/place.ts";
import { useFilteredMeasures } from "../../panels/measures/filtered-measures.ts";
import { shownPromises } from "../../panels/promises/shown.ts";
import { type PromiseState, usePromise } from "../../use-promise.ts";

export interface OfferedTable {
  readonly table: ExportTable;
  /** How many rows there are without a filter. */
  readonly all: number;
}

const verdictsOf = ({ verdicts }: AtlasState): AtlasState["verdicts"] => verdicts;
const sortOf = ({ promiseSort }: AtlasState): AtlasState["promiseSort"] => promiseSort;
const drawingsOf = ({ drawings }: AtlasState): AtlasState["drawings"] => drawings;
const layersOf = ({ ownLayers }: AtlasState): AtlasState["ownLayers"] => ownLayers;

/** The rows that the reader sees now, in the language of the screen. Outlines and own layers have to come first. */
export function useOfferedTable(subject: TableSubject): PromiseState<OfferedTable> {
  const { atlas, reads, outlines, ownLayers } = useApp();
  const { text, language, localise } = useText();
  const visible = useAtlasState(reads.visibleSiteIds);
  const measures = useFilteredMeasures();
  const verdicts = useAtlasState(verdictsOf);
  const sort = useAtlasState(sortOf);
  const layers = useAtlasState(layersOf);
  const drawings = useAtlasState(drawingsOf);
  const { tables } = text.takeAwayDialog;
  const layerId = subject.kind === "own-layer" ? subject.layer : null;

  const make = async (): Promise<OfferedTable> => {
    const context: TableContext = {
      atlas,
      words: text,
      localise,
      placeWords: (cite) => placeWords(cite, text),
    };
    switch (subject.kind) {
      case "sites": {
        const ids = new Set(visible);
        const sites = atlas.sites.filter(({ id }) => ids.has(id));
        const onMap = { outlines: await outlines, colours: palettes.light.kind };
        return {
          table: sitesTable(tables.sites, sites, onMap, context),
          all: atlas.sites.length,
        };
      }
      case "measures":
        return {
          table: measuresTable(tables.measures, measures.left, context),
          all: measures.all.length,
        };
      case "figures":
        return {
          table: figuresTable(tables.figures, atlas.figures, context),
          all: atlas.figures.length,
        };
      case "events":
        return {
          table: eventsTable(tables.events, atlas.events, context),
          all: atlas.events.length,
        };
      case "promises": {
        const book = promiseBook(atlas);
        return {
          table: promisesTable(tables.promises, shownPromises(book, verdicts, sort), context),
          all: book.length,
        };
      }
      case "drawings":
        return {
          table: drawingsTable(tables.drawings, drawings, { ...text.drawings, kinds: text.draw.kinds }),
          all: drawings.length,
        };
      case "own-layer": {
        const layer = layers.find(({ id }) => id === layerId);
        const rows = layer && (await (await ownLayers()).whole(layer.id));
        if (!rows) throw Object.assign(new Error("the rows of the layer are lost"), { code: "NO-ROWS" });
        return { table: ownLayerTable(layer, filteredRows(rows, layer.filter)), all: rows.values.length };
      }
    }
  };
  const asked = useMemo(() => {
    const made = make();
    made.catch(() => undefined); // reported where it is followed
    return made;
  }, [subject.kind, layerId, text, language, visible, measures.left, verdicts, sort, layers, drawings]);
  return usePromise(asked);
}
