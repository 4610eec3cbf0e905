import type { Localised } from "./localised.ts";

/** How a part of the map draws something, as plain data; lengths in pixels of the page. */
export type LegendSign =
  | {
      readonly shape: "line";
      readonly colour: string;
      readonly width: number;
      /** In line widths, as on the map. */
      readonly dashes?: readonly number[];
    }
  | { readonly shape: "area"; readonly colour: string; readonly outline?: string }
  | { readonly shape: "point"; readonly colour: string };

/** A row of the legend that the map reports. The rows of the sites are not among them: they are filters. */
export interface LegendRow {
  /** Once in its part. */
  readonly id: string;
  readonly part: string;
  /** Null for the heading of the rows below it. */
  readonly sign: LegendSign | null;
  /** `other` is whatever the rows above it do not hold; `no-value` are cells that are empty. */
  readonly label: Localised | "other" | "no-value";
  /** How many features the row stands for, where that is known. */
  readonly count?: number;
  readonly note?: Localised;
  /** A class of colour of one of the reader's layers, which the row shows and hides. */
  readonly toggle?: { readonly layer: string; readonly key: string; readonly isOn: boolean };
}
