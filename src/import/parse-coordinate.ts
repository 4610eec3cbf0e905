/**
 * A number as people write coordinates: `22.3193`, `22,3193` with a comma for the point, `836,694.05` with commas
 * between thousands, `22°19'9.5"N`, `22 19 9.5 N`. Null for anything else.
 */
export function parseCoordinate(text: string): number | null {
  if (text.length <= 40 && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const trimmed = halfWidth(text.trim());
  if (trimmed === "" || trimmed.length > 40) return null;
  const plain = plainNumber(trimmed);
  if (plain !== null) return plain;
  return degreesMinutesSeconds(trimmed);
}

/** Digits, letters and marks of the full width that Chinese keyboards write; other signs stay, such as `º` and `″`. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0),
  );
}

function plainNumber(text: string): number | null {
  if (/^[+-]?\d+(\.\d*)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^[+-]?\d+,\d+$/.test(text)) return Number(text.replace(",", "."));
  return null;
}

const marks = String.raw`[°º度\s]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′分\s]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″秒]|'')?)?`;
const sexagesimal = new RegExp(
  String.raw`^([NSEW北南東东西])?\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*${marks}\s*([NSEW北南東东西])?$`,
  "i",
);

function degreesMinutesSeconds(text: string): number | null {
  const match = sexagesimal.exec(text) ?? sexagesimal.exec(`${text} `);
  if (!match) return null;
  const [, before, degrees = "", minutes = "0", seconds = "0", after] = match;
  const [d, m, s] = [degrees, minutes, seconds].map((part) => Number(part.replace(",", "."))) as [
    number,
    number,
    number,
  ];
  if (m >= 60 || s >= 60) return null;
  const isNegative = d < 0 || degrees.startsWith("-") || /[SW南西]/i.test(before ?? after ?? "");
  const magnitude = Math.abs(d) + m / 60 + s / 3_600;
  return isNegative ? -magnitude : magnitude;
}
