/** The paper of a hand-out. All is laid out on A4; A3 is the same sheet enlarged. */
export const pageSizes = ["a4", "a3"] as const;
export type PageSize = (typeof pageSizes)[number];
export const orientations = ["portrait", "landscape"] as const;
export type Orientation = (typeof orientations)[number];

export interface PageFormat {
  readonly paper: PageSize;
  readonly orientation: Orientation;
  /** The speaker's notes take their room from the map. */
  readonly hasNotes: boolean;
}

export const pageSizeNames: Readonly<Record<PageSize, string>> = { a4: "A4", a3: "A3" };

const pixelsPerMillimetre = 96 / 25.4;
/** As in pack.css, on A4. */
const sheetMillimetres = 210;
function mapMillimetres({ orientation, hasNotes }: PageFormat): readonly [wide: number, high: number] {
  if (orientation === "landscape") return [162, hasNotes ? 82 : 100];
  return [178, hasNotes ? 92 : 104];
}
/** About 200 dots per inch on A4, and as many on A3. */
const dots = 2;

/** How much larger than on A4 everything is. */
export function enlargement({ paper }: Pick<PageFormat, "paper">): number {
  return paper === "a3" ? Math.SQRT2 : 1;
}

/** The map of a sheet: CSS pixels to be laid out in, pixels of the file for each, and its width in print. */
export function mapSize(format: PageFormat): {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly widthMillimetres: number;
} {
  const [wide, high] = mapMillimetres(format);
  return {
    width: Math.round(wide * pixelsPerMillimetre),
    height: Math.round(high * pixelsPerMillimetre),
    pixelRatio: dots * enlargement(format),
    widthMillimetres: wide * enlargement(format),
  };
}

/** How wide a sheet is on the screen at its true size, CSS pixels. */
export function pagePixels(format: Pick<PageFormat, "paper" | "orientation">): number {
  const wide = format.orientation === "portrait" ? sheetMillimetres : sheetMillimetres * Math.SQRT2;
  return wide * enlargement(format) * pixelsPerMillimetre;
}
