const [minus, point, zero, nine] = [0x2d, 0x2e, 0x30, 0x39];
/** So many digits are kept by any number. */
const exactDigits = 15;

/** The number of a text that is written as numbers write themselves; null for any other text, such as `007`, `1.50`, `1e5` or `1,234`. */
export function plainNumber(text: string): number | null {
  const begin = text.charCodeAt(0) === minus ? 1 : 0;
  let at = begin;
  for (; at < text.length && isDigit(text.charCodeAt(at)); at += 1);
  const whole = at - begin;
  const isPadded = whole > 1 && text.charCodeAt(begin) === zero;
  if (whole === 0 || isPadded) return null;
  if (at === text.length) {
    const number = Number(text);
    return whole <= exactDigits ? (Object.is(number, -0) ? null : number) : sameAgain(text);
  }
  if (text.charCodeAt(at) !== point) return sameAgain(text);
  const decimals = (at += 1);
  for (; at < text.length && isDigit(text.charCodeAt(at)); at += 1);
  const last = text.charCodeAt(at - 1);
  if (at < text.length) return sameAgain(text);
  if (at === decimals || last === zero) return null;
  // Very small numbers write themselves with an exponent.
  const isShort = whole + at - decimals <= exactDigits && !text.startsWith("0.00000", begin);
  return isShort ? Number(text) : sameAgain(text);
}

function sameAgain(text: string): number | null {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : null;
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}
