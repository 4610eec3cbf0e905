import { readFile, writeFile } from "node:fs/promises";
import { languages, textIn } from "../src/model/localised.ts";
import { atomFeed } from "./feeds/atom.ts";
import { readEditions } from "./geodata/read-editions.ts";
import { publicAddress } from "./pages/public-address.ts";
import { withSimplified } from "./geodata/simplified.ts";

/** dist/changes.*.xml: what has changed in the atlas, for feed readers. */
const address = publicAddress(process.env["ATLAS_URL"]);
const { editions, title } = withSimplified({
  editions: readEditions(await readFile("geodata/CHANGES.md", "utf8")),
  title: { zhHant: "香港創科地圖：圖集有甚麼更新", en: "Hong Kong Innovation Atlas: what has changed" },
});
for (const language of languages)
  await writeFile(
    `dist/changes.${language}.xml`,
    atomFeed(editions, { title: textIn(title, language), language, address }),
  );
