/**
 * What programs do to a link on its way: chat programs, mail gateways and editors escape its separators, glue words to
 * its end and add keys of their own. A link as it is written here is never changed by these: it encodes `&`, `=` and
 * `#` in its values, and nothing else in it looks like a separator that was escaped.
 */

/** `&` as HTML writes it, by its name or its number. */
const htmlAmpersand = /&(?:amp|#0*38|#x0*26);/gi;
/** Nothing is escaped more often than a page that quotes a mail that quotes a page. */
const mostEscapes = 3;
/** Characters: three times those of the longest link, for an escaped one is longer. Nothing longer is a link of ours. */
const longestEscaped = 6_000;
/** Keys by which advertisers and mail programs follow readers. */
const trackers =
  /^(?:utm_\w*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid?|mc_[ce]id|_g[al])$/i;

export function isTracker(key: string): boolean {
  return trackers.test(key);
}

/**
 * The text of a link, without `#`, with its separators as they were written and without the keys of trackers.
 * @param isKey Whether the grammar has such a key.
 */
export function repairHash(text: string, isKey: (key: string) => boolean): string {
  if (text.length > longestEscaped) return text;
  const unescaped = withoutEscapedEquals(withoutHtml(text)).replace(/^(?:#|%23)+/i, "");
  return withOwnSeparators(unescaped, isKey)
    .split("&")
    .filter((piece) => !isTracker(piece.split("=", 1)[0] ?? ""))
    .join("&");
}

/** A value without the sentence, the bracket or the full stop that a program took for its end. No link goes on over a blank. */
export function withoutTail(value: string): string {
  const [ascii = ""] = /^[!-~]*/.exec(value) ?? [];
  if (/^\s/.test(value.slice(ascii.length))) return value;
  return ascii.replace(/[^\w/-]+$/, "");
}

function withoutHtml(text: string): string {
  let plain = text;
  for (let times = 0; times < mostEscapes; times += 1) plain = plain.replace(htmlAmpersand, "&");
  return plain;
}

/** A link has a `=`: where there is none and an escaped one, the whole link was escaped, perhaps more than once. */
function withoutEscapedEquals(text: string): string {
  let plain = text;
  for (let times = 0; times < mostEscapes && !plain.includes("=") && /%(?:25)*3D/i.test(plain); times += 1)
    plain = decodedOrSame(plain);
  return plain;
}

/** Some programs escape only one of the two separators. */
function withOwnSeparators(text: string, isKey: (key: string) => boolean): string {
  return text
    .replace(/%26([a-z]+)(?==)/gi, (whole, key: string) => (isKey(key) ? `&${key}` : whole))
    .replace(/(^|&)([a-z]+)%3D/gi, (whole, before: string, key: string) =>
      isKey(key) ? `${before}${key}=` : whole,
    );
}

function decodedOrSame(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
