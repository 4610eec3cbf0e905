/** The positions in a saved picture, in its pixels: the title above the map, legend and credits below it. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The size of small text; all other sizes are multiples of it. */
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

/** The layout of a picture whose map has this size. */
export function layoutAround(mapWidth: number, mapHeight: number): PictureLayout {
  const width = Math.round(mapWidth / (1 - 2 * marginShare));
  return layoutOf(width, Math.round(mapHeight + (titleShare + footShare) * width));
}

/** The layout of a whole picture of this size; the map gets the space that the decoration leaves. */
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
