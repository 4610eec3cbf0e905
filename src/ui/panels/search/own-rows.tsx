import { useEffect, useState } from "preact/hooks";
import { searchText, valueText } from "../../../model/layer-filter.ts";
import type { CellValue, OwnLayer } from "../../../model/own-layer.ts";
import { openFeature } from "../../../state/features.ts";
import type { AtlasState } from "../../../state/store.ts";
import type { OwnLayersClient } from "../../../data/own-layers.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { numberText } from "../../facts/format/quantity.ts";
import { TextButton } from "../../kit/button.tsx";
import { Section } from "../../kit/section.tsx";
import { bullets } from "../../kit/text.ts";
import { useText } from "../../use-text.ts";

interface FoundRow {
  /** From 0. */
  readonly row: number;
  /** The cell in which the query was found. */
  readonly words: string;
}

interface FoundRows {
  readonly layer: string;
  readonly count: number;
  readonly first: readonly FoundRow[];
}

/** Rows of each layer that are listed; its table has them all. */
const mostRows = 5;

/** Of one who types. */
const pauseMilliseconds = 250;

const layersOf = ({ ownLayers }: AtlasState): AtlasState["ownLayers"] => ownLayers;

/** What the reader's own layers hold of a query, in any of their fields. */
export function OwnRows({ query }: { readonly query: string }) {
  const { store } = useApp();
  const { text, language } = useText();
  const layers = useAtlasState(layersOf).filter(({ isVisible }) => isVisible);
  const found = useFoundRows(layers, query);
  const rows = found.flatMap((each) => {
    const layer = layers.find(({ id }) => id === each.layer);
    return layer ? [{ ...each, name: layer.name }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Section title={text.titles.workspace}>
      {rows.map(({ layer, name, count, first }) => (
        <div key={layer} data-own-rows={layer}>
          <p>{text.workspace.found(numberText(count, language), name)}</p>
          <ul class={bullets}>
            {first.map(({ row, words }) => (
              <li key={row}>
                <TextButton onClick={() => openFeature(store, { kind: "own", layer, id: row + 1 })}>
                  {words}
                </TextButton>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function useFoundRows(layers: readonly OwnLayer[], query: string): readonly FoundRows[] {
  const { ownLayers } = useApp();
  const [found, setFound] = useState<readonly FoundRows[]>([]);
  const question = JSON.stringify([query, layers.map(({ id, filter }) => [id, filter])]);
  useEffect(() => {
    if (query === "" || layers.length === 0) return setFound([]);
    let isWanted = true;
    const ask = (): void => {
      ownLayers()
        .then((client) => Promise.all(layers.map((layer) => rowsWith(client, layer, query))))
        .then(
          (all) => isWanted && setFound(all.filter(({ count }) => count > 0)),
          (error: unknown) => console.warn("The own layers could not be searched.", error),
        );
    };
    // Every row is looked through, by the worker that cuts the tiles of the map too: not at each keystroke.
    const waiting = setTimeout(ask, pauseMilliseconds);
    return () => {
      isWanted = false;
      clearTimeout(waiting);
    };
  }, [question, ownLayers]);
  return found;
}

async function rowsWith(
  client: OwnLayersClient,
  { id, filter }: OwnLayer,
  query: string,
): Promise<FoundRows> {
  const order = await client.order(id, { filter, find: query, sort: null });
  const rows = [...order.subarray(0, mostRows)];
  const cells = rows.length > 0 ? await client.cells(id, rows) : [];
  const first = rows.map((row, index) => ({ row, words: cellWith(cells[index] ?? [], query) }));
  return { layer: id, count: order.length, first };
}

function cellWith(cells: readonly CellValue[], query: string): string {
  const wanted = searchText(query.trim());
  return valueText(cells.find((cell) => searchText(cell).includes(wanted)));
}
