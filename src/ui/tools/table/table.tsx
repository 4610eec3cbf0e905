import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { tsvText } from "../../../export/write-tsv.ts";
import type { Language } from "../../../model/localised.ts";
import { withMargin } from "../../../model/mercator.ts";
import type { OwnLayer, LayerFilter } from "../../../model/own-layer.ts";
import type { TableSort } from "../../../model/table-query.ts";
import { withLayerChanged } from "../../../model/workspace.ts";
import { reportStrips } from "../../../state/actions/layout.ts";
import { showBounds } from "../../../state/actions/map.ts";
import { openPanel } from "../../../state/actions/panel.ts";
import { closeTable, openTable } from "../../../state/actions/table.ts";
import { featureOfPanel, hoverFeature, openFeature } from "../../../state/features.ts";
import { type AtlasState, type AtlasTable, atlasTables, type TableSubject } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { copied } from "../../clipboard.ts";
import { TakeAwayButton } from "../../dialogs/take-away/take-away-button.tsx";
import { numberText } from "../../facts/format/quantity.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { IconButton, TextButton } from "../../kit/button.tsx";
import { Callout } from "../../kit/notice.tsx";
import { quiet } from "../../kit/text.ts";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";
import type { Text } from "../../text/text.ts";
import { useText } from "../../use-text.ts";
import { FilterForm } from "./filter-form.tsx";
import { Grid } from "./grid.tsx";
import { heldSource, layerSource, type TableSource } from "./table-source.ts";
import { useOfferedTable } from "./use-offered-table.ts";
import "./table.css";

const tableOf = ({ table }: AtlasState): AtlasState["table"] => table;
const layersOf = ({ ownLayers }: AtlasState): AtlasState["ownLayers"] => ownLayers;
const panelOf = ({ panel }: AtlasState): AtlasState["panel"] => panel;

/** More than this is a file, not something to paste. */
const mostCopied = 50_000;

/** A table of the atlas or of a layer, in a strip below the map. */
export function TableStrip() {
  const { store } = useApp();
  const { text } = useText();
  const subject = useAtlasState(tableOf);
  const layers = useAtlasState(layersOf);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    reportStrips(store, { strip: "table" });
    return () => reportStrips(store, { strip: null });
  }, [store]);
  useFocusWithin(place);
  if (!subject) return null;
  const layer = subject.kind === "own-layer" ? layers.find(({ id }) => id === subject.layer) : undefined;
  return (
    <section class="table-place" aria-label={text.table.label} data-table={subject.kind} ref={place}>
      {layer && <LayerTable key={layer.id} layer={layer} />}
      {subject.kind !== "own-layer" && <AtlasTableView key={subject.kind} kind={subject.kind} />}
      {subject.kind === "own-layer" && !layer && <TableBar subject={subject} />}
    </section>
  );
}

/** The focus goes into the strip that was opened by a press, and back to where it came from. */
function useFocusWithin(place: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (before === document.body) return undefined;
    place.current?.querySelector<HTMLElement>("select")?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}

function AtlasTableView({ kind }: { readonly kind: AtlasTable }) {
  const { atlas } = useApp();
  const { text } = useText();
  const subject = useMemo((): TableSubject => ({ kind }), [kind]);
  const found = useOfferedTable(subject);
  const [filter, setFilter] = useState<LayerFilter>([]);
  const table = found.state === "here" ? found.value.table : null;
  const source = useMemo(() => table && heldSource(kind, table, atlas), [kind, table, atlas]);
  if (source) return <TableView {...{ subject, source, filter }} onFilter={setFilter} isOnMap={false} />;
  return (
    <>
      <TableBar subject={subject} />
      {found.state === "failed" ? (
        <Callout>{text.table.failed(found.code)}</Callout>
      ) : (
        <p class={quiet}>{text.loading}</p>
      )}
    </>
  );
}

function LayerTable({ layer }: { readonly layer: OwnLayer }) {
  const { ownLayers, workspace } = useApp();
  const { id, fields, featureCount, filter } = layer;
  const subject = useMemo((): TableSubject => ({ kind: "own-layer", layer: id }), [id]);
  // The rows of a layer never change, whatever becomes of its style.
  const source = useMemo(() => layerSource(layer, ownLayers), [id, fields, featureCount, ownLayers]);
  const onFilter = (next: LayerFilter): void =>
    void workspace().then((desk) => desk.change((before) => withLayerChanged(before, id, { filter: next })));
  return <TableView {...{ subject, source, filter, onFilter }} isOnMap />;
}

type CopyOutcome =
  | { readonly kind: "copied"; readonly rows: number }
  | { readonly kind: "not-copied" | "too-many" };

function outcomeWords(outcome: CopyOutcome, words: Text["table"], language: Language): string {
  switch (outcome.kind) {
    case "copied":
      return words.copied(numberText(outcome.rows, language));
    case "not-copied":
      return words.notCopied;
    case "too-many":
      return words.tooMany(numberText(mostCopied, language));
  }
}

interface TableViewProps {
  readonly subject: TableSubject;
  readonly source: TableSource;
  readonly filter: LayerFilter;
  readonly onFilter: (filter: LayerFilter) => void;
  readonly isOnMap: boolean;
}

function TableView({ subject, source, filter, onFilter, isOnMap }: TableViewProps) {
  const { store } = useApp();
  const { text, language } = useText();
  const words = text.table;
  const [find, setFind] = useState("");
  const [sort, setSort] = useState<TableSort | null>(null);
  const [isFiltering, setFiltering] = useState(false);
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const order = useOrder(source, filter, find, sort);
  const opened = featureOfPanel(useAtlasState(panelOf));
  const sortBy = (field: string): void =>
    setSort((before) => {
      if (before?.field !== field) return { field, isFalling: false };
      return before.isFalling ? null : { field, isFalling: true };
    });
  const open = (row: number): void => {
    const target = source.targetOf(row);
    if (target?.kind === "feature") openFeature(store, target.ref);
    if (target?.kind === "panel") openPanel(store, target.panel);
    source.boundsOf?.(row).then(
      (bounds) => bounds && showBounds(store, withMargin(bounds)),
      (error: unknown) => console.warn("The place of a row could not be found.", error),
    );
  };
  const hover = (row: number | null): void => {
    const target = row === null ? null : source.targetOf(row);
    hoverFeature(store, target?.kind === "feature" ? target.ref : null);
  };
  useEffect(() => () => hoverFeature(store, null), [store]);
  // What was copied is not what is shown now.
  useEffect(() => setOutcome(null), [order]);
  const sayCopied = (rows: number): void => setOutcome({ kind: "copied", rows });
  const copyAll = async (): Promise<void> => {
    if (!order) return;
    if (order.length > mostCopied) return setOutcome({ kind: "too-many" });
    const rows = await source.cells([...order]);
    const isCopied = await copied(tsvText([source.columns.map(({ label }) => label), ...rows]));
    if (isCopied) sayCopied(rows.length);
    else setOutcome({ kind: "not-copied" });
  };
  return (
    <>
      <TableBar subject={subject}>
        <input
          type="search"
          class="table-find"
          aria-label={words.find}
          placeholder={words.find}
          value={find}
          maxLength={200}
          onInput={({ currentTarget }) => setFind(currentTarget.value)}
        />
        <TextButton aria-expanded={isFiltering} onClick={() => setFiltering(!isFiltering)}>
          {words.filter}
          {filter.length > 0 && ` (${filter.length})`}
        </TextButton>
        <span class="table-count" role="status" data-rows={order?.length}>
          {order && words.shown(numberText(order.length, language), numberText(source.rowCount, language))}
        </span>
        <TextButton disabled={!order?.length} onClick={() => void copyAll()}>
          {words.copy}
        </TextButton>
        <TakeAwayButton of={subject} />
        <span role="status">{outcome && outcomeWords(outcome, words, language)}</span>
      </TableBar>
      {isFiltering && <FilterForm {...{ source, filter, onFilter, isOnMap }} />}
      {order?.length === 0 && <p class={quiet}>{words.nothing}</p>}
      {order && (
        <Grid
          label={words.label}
          {...{ source, order, sort }}
          onSort={sortBy}
          openRow={opened && source.rowOf(opened)}
          onOpen={open}
          onHover={hover}
          onCopied={sayCopied}
        />
      )}
      <VisuallyHidden>{words.help}</VisuallyHidden>
    </>
  );
}

/** The rows that are found, in their order; those of the question before while the next is answered. */
function useOrder(
  source: TableSource,
  filter: LayerFilter,
  find: string,
  sort: TableSort | null,
): Uint32Array | null {
  const [order, setOrder] = useState<Uint32Array | null>(null);
  const question = JSON.stringify({ filter, find, sort });
  useEffect(() => {
    let isWanted = true;
    source.order({ filter, find, sort }).then(
      (found) => isWanted && setOrder(found),
      (error: unknown) => console.warn("The rows of a table could not be found.", error),
    );
    return () => {
      isWanted = false;
    };
  }, [source, question]);
  return order;
}

interface TableBarProps {
  readonly subject: TableSubject;
  readonly children?: ComponentChildren;
}

/** Which table it is, what can be done with it, and how to close it. */
function TableBar({ subject, children }: TableBarProps) {
  const { store } = useApp();
  const { text } = useText();
  const layers = useAtlasState(layersOf);
  const keyOf = (each: TableSubject): string => (each.kind === "own-layer" ? each.layer : each.kind);
  const choose = (key: string): void => {
    const kind = atlasTables.find((each) => each === key);
    openTable(store, kind ? { kind } : { kind: "own-layer", layer: key });
  };
  return (
    <div class="table-bar">
      <select
        aria-label={text.table.what}
        value={keyOf(subject)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {atlasTables.map((kind) => (
          <option key={kind} value={kind}>
            {text.takeAwayDialog.tables[kind]}
          </option>
        ))}
        {layers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {children}
      <IconButton class="table-close" label={text.table.close} onClick={() => closeTable(store)}>
        <Icon name="x" />
      </IconButton>
    </div>
  );
}
