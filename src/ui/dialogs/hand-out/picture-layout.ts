/** Where the parts of a saved picture lie, in its pixels: title above, map, legend and credits below. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The size of small words; everything else is a multiple of it. */
  readonly em: number;
  readonly map: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

const marginShare = 0.02;
const titleShare = 0.055;
const footShare = 0.115;
const emShare = 0.0115;

/** The frame about a map of so many pixels. */
export function layoutAround(mapWidth: number, mapHeight: number): PictureLayout {
  const width = Math.round(mapWidth / (1 - 2 * marginShare));
  return layoutOf(width, Math.round(mapHeight + (titleShare + footShare) * width));
}

/** The frame of a whole picture of so many pixels; its map takes what the rest leaves. */
export function layoutOf(width: number, height: number): PictureLayout {
  const margin = marginShare * width;
  const top = titleShare * width;
  return {
    width,
    height,
    margin,
    em: emShare * width,
    map: { left: margin, top, width: width - 2 * margin, height: height - top - footShare * width },
  };
}
