const maxShare = 0.3;

export interface ScaleBar {
  /** A round length: 1, 2 or 5 times a power of ten. */
  readonly metres: number;
  /** The length as a percentage of the width of the picture. */
  readonly percent: number;
}

/**
 * The longest round length that takes at most three tenths of a picture.
 * @param metresPerPixel At the latitude of the centre of the picture.
 * @param widthPixels CSS pixels.
 */
export function scaleBar(metresPerPixel: number, widthPixels: number): ScaleBar {
  const across = metresPerPixel * widthPixels;
  const metres = roundBelow(across * maxShare);
  return { metres, percent: (100 * metres) / across };
}

/** The n of 1 : n. Three digits are exact enough: the error stays below half a per cent. */
export function scaleDenominator(
  metresPerPixel: number,
  widthPixels: number,
  widthMillimetres: number,
): number {
  return Number(((metresPerPixel * widthPixels * 1_000) / widthMillimetres).toPrecision(3));
}

function roundBelow(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  const step = [5, 2, 1].find((each) => each * power <= metres) ?? 1;
  return step * power;
}
