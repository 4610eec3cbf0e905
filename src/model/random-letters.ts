/** Lower-case letters for an id that nobody else has. Works on plain http too, where `crypto.randomUUID` is missing. */
export function randomLetters(count: number): string {
  const numbers = crypto.getRandomValues(new Uint32Array(count));
  return Array.from(numbers, (number) => String.fromCharCode(97 + (number % 26))).join("");
}
