/** Pieces of this length are passed on at once, in characters. */
const pieceLength = 524_288;

/**
 * One blob of many small texts. Lets the page draw and answer between the pieces, because a layer may have a million
 * rows.
 */
export async function textBlob(texts: Iterable<string>, mimeType: string): Promise<Blob> {
  const pieces: Blob[] = [];
  let open: string[] = [];
  let length = 0;
  for (const text of texts) {
    open.push(text);
    length += text.length;
    if (length < pieceLength) continue;
    pieces.push(new Blob([open.join("")]));
    [open, length] = [[], 0];
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  return new Blob([...pieces, open.join("")], { type: mimeType });
}
