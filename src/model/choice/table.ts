/** Tables of the atlas that are shown below the map, or taken away as files. */
export const atlasTables = ["sites", "measures", "figures", "events", "promises"] as const;
export type AtlasTable = (typeof atlasTables)[number];

/** Those that the page itself holds: of the atlas, and what the reader drew. */
export type HeldTable = AtlasTable | "drawings";

/** A table of the atlas, of the drawings, or of a layer of the reader's own: shown in rows, or taken away as a file. */
export type TableSubject =
  | { readonly kind: HeldTable }
  | { readonly kind: "own-layer"; readonly layer: string };

/** The table as a link carries it; null for what the reader brought or drew, which only this device has. */
export function linkableTable(table: TableSubject | null): AtlasTable | null {
  return atlasTables.find((each) => each === table?.kind) ?? null;
}
