/** Pages are laid out on A4. A3 is the same page enlarged, so that both have the same line breaks. */
export const pageSizes = ["a4", "a3"] as const;
export type PageSize = (typeof pageSizes)[number];
export const orientations = ["portrait", "landscape"] as const;
export type Orientation = (typeof orientations)[number];

export interface PageFormat {
  readonly size: PageSize;
  readonly orientation: Orientation;
  /** The map is smaller with the speaker's notes, which need its space. */
  readonly hasNotes: boolean;
}

export const pageSizeNames: Readonly<Record<PageSize, string>> = { a4: "A4", a3: "A3" };

const pixelsPerMillimetre = 96 / 25.4;
/** The same as in hand-out.css, on A4. */
const pageMillimetres = 210;
function mapMillimetres({ orientation, hasNotes }: PageFormat): readonly [wide: number, high: number] {
  if (orientation === "landscape") return [162, hasNotes ? 82 : 100];
  return [178, hasNotes ? 92 : 104];
}
/** It gives about 200 dots per inch, on A4 as on A3. */
const fileScale = 2;

export function enlargement({ size }: Pick<PageFormat, "size">): number {
  return size === "a3" ? Math.SQRT2 : 1;
}

/** The map of a page: its size in CSS pixels, the file pixels for each of them, and its printed width. */
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
    pixelRatio: fileScale * enlargement(format),
    widthMillimetres: wide * enlargement(format),
  };
}

/** The width of a page at its true size, in CSS pixels. */
export function pagePixels(format: Pick<PageFormat, "size" | "orientation">): number {
  const wide = format.orientation === "portrait" ? pageMillimetres : pageMillimetres * Math.SQRT2;
  return wide * enlargement(format) * pixelsPerMillimetre;
}
