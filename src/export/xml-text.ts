/** Control characters, halves of surrogate pairs and two others that no XML 1.0 file may hold, not even escaped. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** Text as it may stand between tags and within quotes; also `]]>` is harmless. What XML cannot hold is left out. */
export function xmlText(text: string): string {
  return replaceForbidden(text, () => "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

export function replaceForbidden(text: string, by: (character: string) => string): string {
  return text.replaceAll(forbidden, by);
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
