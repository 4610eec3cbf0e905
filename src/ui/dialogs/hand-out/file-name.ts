const longest = 60;

/** A name that every system takes: what it is, of what, and of which day. */
export function fileNameOf(atlas: string, subject: string, day: string): string {
  const plain = subject.replaceAll(/[^\p{Letter}\p{Number}]+/gu, "-").slice(0, longest);
  return `${atlas}-${plain.replaceAll(/^-|-$/g, "")}-${day}.png`;
}
