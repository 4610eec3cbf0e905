import { parseArgs } from "node:util";

export interface Options {
  readonly rounds: number;
}

export const help = `npm run bench -- [options]

Opens the built atlas and three plain pages with the same layers (MapLibre, Leaflet, OpenLayers) in turn,
each in a fresh browser, and prints medians and whether the bars are held. Build first: npm run build.

  --rounds N   how often each page is opened (default 5)
  --help       show this
`;

/** Command-line words → options, or "help". Throws on an unknown option or a number that is none. */
export function readOptions(words: string[]): Options | "help" {
  const { values } = parseArgs({
    args: words,
    options: { rounds: { type: "string", default: "5" }, help: { type: "boolean", default: false } },
  });
  return values.help ? "help" : { rounds: readRounds(values.rounds) };
}

function readRounds(text: string): number {
  const rounds = Number(text);
  if (!(Number.isInteger(rounds) && rounds >= 1 && rounds <= 100))
    throw new Error(`--rounds must be a whole number from 1 to 100, got "${text}"`);
  return rounds;
}
