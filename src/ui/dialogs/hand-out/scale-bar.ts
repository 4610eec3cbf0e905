const longestShare = 0.3;

export interface ScaleBar {
  /** A round length: 1, 2 or 5 with noughts. */
  readonly metres: number;
  /** How much of the picture's width it takes. */
  readonly percent: number;
}

/**
 * The longest round length that takes at most three tenths of a picture.
 * @param metresPerPixel At the latitude of its middle. @param widthPixels CSS pixels.
 */
export function scaleBar(metresPerPixel: number, widthPixels: number): ScaleBar {
  const across = metresPerPixel * widthPixels;
  const metres = roundBelow(across * longestShare);
  return { metres, percent: (100 * metres) / across };
}

/** Of 1 : n, to three digits, which is within half a per cent. */
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
