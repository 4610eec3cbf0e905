import { renderToString } from "preact-render-to-string";
import { beforeAll, describe, expect, it } from "vitest";
import { plannedRailFile } from "../../../../src/data/data-file.ts";
import { knownIdsOf } from "../../../../src/link/known-ids.ts";
import { linkTo } from "../../../../src/link/hash.ts";
import { indexAtlas, type Atlas } from "../../../../src/model/atlas.ts";
import type { Language } from "../../../../src/model/localised.ts";
import type { FetchData } from "../../../../src/data/data-file.ts";
import { createReads } from "../../../../src/state/reads.ts";
import { type AtlasState, createAtlasStore } from "../../../../src/state/store.ts";
import { AppContext, type AppServices } from "../../../../src/ui/app-context.tsx";
import { RailPanel } from "../../../../src/ui/panels/rail/rail-panel.tsx";
import { firstTexts, laterTexts } from "../../../../src/ui/text/texts.ts";
import { createWords } from "../../../../src/ui/text/words.ts";
import { primePromise } from "../../../../src/ui/use-promise.ts";
import { buildReal, fetchBuilt, readReal } from "../../../geodata/real.ts";
import { textSource } from "../../text-source.ts";

let atlas: Atlas;
let fetchData: FetchData;

beforeAll(async () => {
  const data = await readReal();
  atlas = indexAtlas(buildReal(data));
  fetchData = fetchBuilt(data);
  await primePromise(fetchData(plannedRailFile));
});

function rendered(language: Language, choice: Partial<AtlasState> = {}, printed = false): string {
  const services: Partial<AppServices> = {
    atlas,
    fetchData,
    printed,
    known: knownIdsOf(atlas),
    reads: createReads(atlas),
    store: createAtlasStore({ language, ...choice }),
    words: createWords(
      { language, text: firstTexts[language], later: laterTexts[language] },
      textSource.later,
    ),
    hrefOf: (panel) => linkTo(panel, language),
  };
  return renderToString(
    <AppContext.Provider value={services as AppServices}>
      <RailPanel />
    </AppContext.Provider>,
  );
}

/** What is read of it. */
const read = (html: string): string => html.replaceAll(/<[^>]+>/g, "|").replaceAll(/\|+/g, "|");

describe("the panel of the planned railways", () => {
  it.each<readonly [Language, string, string, string]>([
    ["en", "not part of the 2021 paper", "in service by 2034", "As of 4 March 2026"],
    ["zh-Hant", "不屬 2021 年文件", "2034 年或之前通車", "截至 2026 年 3 月 4 日"],
    ["zh-Hans", "不属 2021 年文件", "2034 年或之前通车", "截至 2026 年 3 月 4 日"],
  ])("says in %s that they are indicative, and of each its target and its day", (language, ...parts) => {
    const words = read(rendered(language));
    for (const part of parts) expect(words).toContain(part);
  });

  it("lists the stations of a line in order, and says which are not drawn", () => {
    const words = read(rendered("en"));
    const [, spur = ""] = words.split("Northern Link, spur line");
    expect(spur).toMatch(
      /San Tin\|Chau Tau\|The Loop\|New Huanggang Port\|outside Hong Kong\|not on the map/,
    );
    expect(spur).toContain("6.2 km, 5.2 km of them in Hong Kong");
  });

  it("leads to each line and station, and marks the one that is open", () => {
    const html = rendered("en", { panel: { kind: "rail", feature: 4 } });
    expect(html).toContain('href="#view=rail&amp;item=101&amp;lang=en&amp;v=1"');
    expect(html.match(/aria-current="true"/g)).toHaveLength(2);
    expect(html).toMatch(/aria-current="true"[^>]*>San Tin</);
  });

  it("cites a source for each line", () => {
    expect(rendered("en").match(/popovertarget=/g)?.length).toBeGreaterThanOrEqual(5);
  });

  it("tells whether the layer is on", () => {
    expect(rendered("en")).not.toMatch(/checked/);
    expect(rendered("en", { layers: ["planned-rail"] })).toMatch(/checked/);
  });

  it("is printed as text, without switch and links of its own", () => {
    const html = rendered("en", {}, true);
    expect(html).not.toMatch(/checkbox|item=/);
    expect(read(html)).toContain("Lau Fau Shan");
  });
});
