import { parseArgs } from "node:util";
import { readGeodata } from "./geodata/read.ts";
import { candidatesIn } from "./news/candidates.ts";
import { feedItems } from "./news/feed-items.ts";
import { ask } from "./web/ask.ts";

/** The press releases of the Government, in both languages. */
const governmentFeeds = [
  "https://www.info.gov.hk/gia/rss/general_zh.xml",
  "https://www.info.gov.hk/gia/rss/general_en.xml",
  "https://www.news.gov.hk/tc/common/html/topstories.rss.xml",
  "https://www.news.gov.hk/en/common/html/topstories.rss.xml",
];

/** Print the news that name a site or a measure, for a person to judge; other feeds can be named instead. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: "string", default: "geodata" }, timeout: { type: "string", default: "20000" } },
});
const { data } = await readGeodata(values.folder);
const sites = data.sites.map(({ properties }) => properties);
const asking = { timeoutMs: Number(values.timeout), mostBytes: 4_000_000 };
let unread = 0;
for (const url of positionals.length > 0 ? positionals : governmentFeeds) {
  try {
    const page = await ask(url, asking);
    if (page.status !== 200) throw new Error(`answered ${page.status}`);
    const items = feedItems(page.text);
    const found = candidatesIn(items, { sites, measures: data.measures });
    console.log(`${url}: ${items.length} items, ${found.length} to look at`);
    for (const { date, title, url: at, ids } of found)
      console.log(`  ${date} | ${title} | ${at} | ${ids.join(", ")}`);
  } catch (error) {
    unread += 1;
    console.error(`${url}: not read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (unread > 0) process.exitCode = 1;
