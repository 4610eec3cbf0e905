import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ExportTable } from "../../../export/table.ts";
import { withMargin } from "../../../model/mercator.ts";
import type { OwnLayer, LayerFilter } from "../../../model/own-layer.ts";
import type { TableSort } from "../../../model/table-query.ts";
import { withLayerChanged } from "../../../model/workspace.ts";
import { showBounds } from "../../../state/actions/map.ts";
import { openPanel } from "../../../state/actions/panel.ts";
import { closeTable, openTable } from "../../../state/actions/table.ts";
import { featureOfPanel, hoverFeature, openFeature } from "../../../state/features.ts";
import type { HeldTable, TableSubject } from "../../../model/choice/table.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { TakeAwayButton } from "../../dialogs/take-away/take-away-button.tsx";
import { numberText } from "../../facts/format/quantity.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { IconButton, TextButton } from "../../kit/button.tsx";
import { Callout } from "../../kit/notice.tsx";
import { quiet } from "../../kit/text.ts";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";
import { codeOf } from "../../use-promise.ts";
import { useText } from "../../use-text.ts";
import { useStrip } from "../use-strip.ts";
import { FilterForm } from "./filter-form.tsx";
import { Grid } from "./grid.tsx";
import { heldSource, layerSource, type TableSource } from "./table-source.ts";
import { SubjectSelect } from "./subject-select.tsx";
import { useCopy } from "./use-copy.ts";
import { useOfferedTable } from "./use-offered-table.ts";
import "./table.css";

const tableOf = ({ table }: AtlasState): AtlasState["table"] => table;
const layersOf = ({ ownLayers }: AtlasState): AtlasState["ownLayers"] => ownLayers;
const panelOf = ({ panel }: AtlasState): AtlasState["panel"] => panel;

/** A table of the atlas or of a layer, in a strip below the map. */
export function TableStrip() {
  const { text } = useText();
  const subject = useAtlasState(tableOf);
  const layers = useAtlasState(layersOf);
  const place = useRef<HTMLElement>(null);
  useStrip("table");
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

function AtlasTableView({ kind }: { readonly kind: HeldTable }) {
  const { atlas } = useApp();
  const { text } = useText();
  const subject = useMemo((): TableSubject => ({ kind }), [kind]);
  const found = useOfferedTable(subject);
  const [filter, setFilter] = useState<LayerFilter>([]);
  // While the next is made, as after a filter of the map, the one before stays with what was typed into it.
  const last = useRef<ExportTable | null>(null);
  if (found.state === "here") last.current = found.value.table;
  const table = last.current;
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
  const { copy, words: copyWords, forget } = useCopy(source);
  const { order, failure } = useOrder(source, filter, find, sort);
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
  useEffect(forget, [order]);
  const copyAll = (): void => {
    if (order) copy({ rows: order, left: 0, right: source.columns.length - 1, withHead: true });
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
        <TextButton disabled={!order?.length} onClick={copyAll}>
          {words.copy}
        </TextButton>
        <TakeAwayButton of={subject} />
        <span role="status">{copyWords}</span>
      </TableBar>
      {isFiltering && <FilterForm {...{ source, filter, onFilter, isOnMap }} />}
      {failure !== null && <Callout role="alert">{words.failed(failure)}</Callout>}
      {order?.length === 0 && <p class={quiet}>{words.nothing}</p>}
      {order && (
        <Grid
          label={words.label}
          {...{ source, order, sort, copy }}
          onSort={sortBy}
          openRow={opened && source.rowOf(opened)}
          onOpen={open}
          onHover={hover}
        />
      )}
      <VisuallyHidden>{words.help}</VisuallyHidden>
    </>
  );
}

interface Found {
  readonly order: Uint32Array | null;
  /** What a reader may quote. */
  readonly failure: string | null;
}

/** The rows that are found, in their order; those of the question before while the next is answered. */
function useOrder(source: TableSource, filter: LayerFilter, find: string, sort: TableSort | null): Found {
  const [found, setFound] = useState<Found>({ order: null, failure: null });
  const question = JSON.stringify({ filter, find, sort });
  useEffect(() => {
    let isWanted = true;
    source.order({ filter, find, sort }).then(
      (order) => isWanted && setFound({ order, failure: null }),
      (error: unknown) => {
        console.warn("The rows of a table could not be found.", error);
        if (isWanted) setFound((before) => ({ ...before, failure: codeOf(error) }));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [source, question]);
  return found;
}

interface TableBarProps {
  readonly subject: TableSubject;
  readonly children?: ComponentChildren;
}

/** Which table it is, what can be done with it, and how to close it. */
function TableBar({ subject, children }: TableBarProps) {
  const { store } = useApp();
  const { text } = useText();
  return (
    <div class="table-bar">
      <SubjectSelect
        aria-label={text.table.what}
        subject={subject}
        onChoose={(chosen) => openTable(store, chosen)}
      />
      {children}
      <IconButton class="table-close" label={text.table.close} onClick={() => closeTable(store)}>
        <Icon name="x" />
      </IconButton>
    </div>
  );
}
