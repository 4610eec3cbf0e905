import type { TableSubject } from "../../model/choice/table.ts";
import type { AtlasStore } from "../store.ts";

/** Shows a table below the map, in place of the tour editor, which goes on where it was. */
export function openTable(store: AtlasStore, table: TableSubject): void {
  store.setState({ table });
}

export function closeTable(store: AtlasStore): void {
  if (store.getState().table) store.setState({ table: null });
}
