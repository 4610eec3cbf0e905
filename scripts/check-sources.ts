import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { readGeodata } from "./geodata/read.ts";
import { hostByHost } from "./web/politely.ts";
import { type SourceState, type State, stateOf } from "./web/source-state.ts";

/** Ask every cited address and write down which are gone, moved or changed in title; nothing else is changed. */
const { values } = parseArgs({
  options: {
    folder: { type: "string", default: "geodata" },
    report: { type: "string", default: "reports/sources.md" },
    pause: { type: "string", default: "2000" },
    timeout: { type: "string", default: "20000" },
  },
});
const { data } = await readGeodata(values.folder);
const cited = data.sources.flatMap((source) => (source.url === null ? [] : [{ ...source, url: source.url }]));
const asking = { timeoutMs: Number(values.timeout), mostBytes: 400_000 };
const states = await hostByHost(
  cited,
  async (source) => stateOf(source, asking),
  async () => wait(Number(values.pause)),
);
await mkdir(dirname(values.report), { recursive: true });
await writeFile(values.report, reportOf(states));
const changed = states.filter(({ state }) => state !== "same").length;
console.log(`${states.length} addresses asked, ${changed} to look at: ${values.report}`);

function reportOf(all: readonly SourceState[]): string {
  const order: readonly State[] = ["gone", "moved", "retitled", "silent", "unread", "same"];
  return order
    .map((state) => ({ state, found: all.filter((each) => each.state === state) }))
    .filter(({ found }) => found.length > 0)
    .map(({ state, found }) => {
      const lines = found.map(({ id, url, detail }) => `- ${id}: <${url}>: ${detail}`);
      return [`## ${state} (${found.length})`, "", ...lines, ""].join("\n");
    })
    .join("\n");
}
