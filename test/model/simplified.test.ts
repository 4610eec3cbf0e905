import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { withTable } from "../../scripts/geodata/simplified.ts";
import { addSimplified } from "../../src/model/simplified.ts";
import { builtAtlas } from "../geodata/built-atlas.ts";

const { data } = await builtAtlas();
const served = withTable(data);

describe("the data as they are served", () => {
  it("come back with every Simplified text as the build made it", () => {
    expect(addSimplified(JSON.parse(JSON.stringify(served)) as typeof served)).toEqual(
      JSON.parse(JSON.stringify(data)),
    );
  });

  it("leave out nearly all of them, and are a seventh shorter as they are sent", () => {
    const [before, after] = [JSON.stringify(data), JSON.stringify(served)];
    const texts = (json: string): number => json.split('"zhHans"').length - 1;
    expect(texts(before)).toBeGreaterThan(2_000);
    expect(texts(after)).toBeLessThan(20);
    const [sentBefore, sentAfter] = [before, after].map((json) => gzipSync(json).byteLength);
    expect(sentAfter).toBeLessThan((6 / 7) * (sentBefore ?? 0));
  });
});

describe("a table of characters", () => {
  const texts = [
    { zhHant: "覆核", en: "review", zhHans: "覆核" },
    { zhHant: "答覆", en: "answer", zhHans: "答复" },
    { zhHant: "回覆", en: "reply", zhHans: "回复" },
    { zhHant: "甚麼", en: "what", zhHans: "啥" },
    { zhHant: "一", en: "one", zhHans: "一" },
  ];

  it("stands for a text only where it gives that very text", () => {
    const { rows } = withTable({ rows: texts });
    expect(rows).toEqual([
      texts[0],
      { zhHant: "答覆", en: "answer" },
      { zhHant: "回覆", en: "reply" },
      texts[3],
      { zhHant: "一", en: "one" },
    ]);
    expect(addSimplified(withTable({ rows: texts }))).toEqual({ rows: texts });
  });

  it("is not asked of data that have none", () => {
    expect(addSimplified({ rows: texts })).toEqual({ rows: texts });
  });
});
