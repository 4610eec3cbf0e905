import { parseArgs } from "node:util";
import { layers } from "./layers.ts";

export interface Options {
  /** Files to rebuild; all that can be when absent. */
  only?: string[];
  isDryRun: boolean;
  standIn?: URL;
  folder: string;
  deadlineMs?: number;
}

export const help = `npm run refresh-basemap -- [options]

Rebuilds the basemap layers from their publishers' addresses. Nothing is changed unless every chosen
layer was downloaded, decoded and found sound.

  --only NAMES       rebuild only these, e.g. --only districts,mtr_lines
  --dry-run          download and check, but leave every file as it is
  --out DIR          the folder of the layers (default geodata/basemap)
  --timeout SECONDS  time limit for each download, instead of the source's own
  --base-url URL     ask this loopback address instead of the publishers (for tests)
  --help             show this
`;

/** Command-line words → options, or "help". Throws on an unknown option, layer or address that is not loopback. */
export function readOptions(words: string[]): Options | "help" {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      out: { type: "string", default: "geodata/basemap" },
      timeout: { type: "string" },
      "base-url": { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  return {
    isDryRun: values["dry-run"],
    folder: values.out,
    ...(values.only !== undefined && { only: readNames(values.only) }),
    ...(values["base-url"] !== undefined && { standIn: readStandIn(values["base-url"]) }),
    ...(values.timeout !== undefined && { deadlineMs: readSeconds(values.timeout) * 1000 }),
  };
}

function readNames(text: string): string[] {
  return text.split(",").map((name) => {
    const plain = name.trim().replace(/\.geojson$/, "");
    const layer = layers.find(({ file }) => file.replace(/\.geojson$/, "") === plain);
    if (!layer) throw new Error(`--only: there is no layer "${plain}" in the basemap`);
    if ("kept" in layer) throw new Error(`--only: ${layer.file} is kept as it is: ${layer.kept}`);
    return layer.file;
  });
}

function readStandIn(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isLoopback = url && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (!isLoopback)
    throw new Error(`--base-url must be a loopback address such as http://127.0.0.1:8080, got "${text}"`);
  return url;
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400))
    throw new Error(`--timeout must be 1 to 86400 seconds, got "${text}"`);
  return seconds;
}
