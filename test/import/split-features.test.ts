import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitFeatures } from "../../src/import/split-features.ts";
import { textBytes } from "./fixtures-bytes.ts";

/** The elements as text, cut from a stream of pieces of the given length. */
async function split(text: string, pieceLength = 7, depth = 64) {
  const bytes = textBytes(text);
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at += pieceLength)
        controller.enqueue(bytes.slice(at, at + pieceLength));
      controller.close();
    },
  });
  const found: string[] = [];
  const deep: number[] = [];
  let read = 0;
  const result = await splitFeatures(stream, depth, async (features, bytesRead) => {
    read = bytesRead;
    for (const feature of features) {
      if (feature.isTooDeep) deep.push(found.length);
      found.push(new TextDecoder().decode(feature.bytes));
    }
  });
  return { ...result, found, deep, isAllRead: read === bytes.length };
}

const whole = { hasFeatures: true, isCut: false, deep: [], isAllRead: true };

describe("the features of a JSON file", () => {
  it("are the elements of its list, wherever the list stands", async () => {
    for (const text of [
      '{"features":[{"a":1},{"b":[2]}]}',
      '{"a":{"features":[9]},"b":[[8]],"features" : [ {"a":1} ,\n{"b":[2]}\t] , "c":[7]}',
    ]) {
      const { found, ...result } = await split(text);
      expect(found.map((each) => each.trim())).toEqual(['{"a":1}', '{"b":[2]}']);
      expect(result).toEqual(whole);
    }
  });

  it("are cut alike at any length of the pieces", async () => {
    const text =
      '{"type":"FeatureCollection","features":[{"p":"]}\\\\\\"大埔"},[1,[2]],"x,]",7,null],"features":[1]}';
    const wanted = ['{"p":"]}\\\\\\"大埔"}', "[1,[2]]", '"x,]"', "7", "null"];
    for (let length = 1; length <= textBytes(text).length; length += 1) {
      const { found, ...result } = await split(text, length);
      expect(found).toEqual(wanted);
      expect(result).toEqual(whole);
    }
  });

  it("are any JSON, whatever stands in it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.jsonValue(),
        fc.integer({ min: 1, max: 50 }),
        async (values, other, length) => {
          const { found } = await split(JSON.stringify({ other, features: values, more: other }), length);
          expect(found.map((each) => JSON.parse(each) as unknown)).toEqual(
            JSON.parse(JSON.stringify(values)),
          );
        },
      ),
      { seed: 2_026, numRuns: 200 },
    );
  });

  it("are none where there is no such list on the first level", async () => {
    for (const text of [
      "",
      "[]",
      '{"a":{"features":[1]}}',
      '{"features":{"a":[1]}}',
      '{"features":null}',
      '["features",[1]]',
      '{"a":"features","b":[1]}',
      '{"FEATURES":[1]}',
    ])
      expect(await split(text)).toMatchObject({ hasFeatures: false, isCut: false, found: [] });
  });

  it("may be none", async () => {
    expect(await split('{"features":[ ]}')).toEqual({ ...whole, found: [] });
  });

  it("before the end of a file that is cut are whole, and it is said", async () => {
    for (const text of [
      '{"features":[{"a":1},{"b"',
      '{"features":[{"a":1},{"b":"',
      '{"features":[{"a":1}',
      '{"features":[{"a":1},',
    ])
      expect(await split(text)).toMatchObject({ isCut: true, found: text.includes(",") ? ['{"a":1}'] : [] });
  });

  it("that are nested deeper than the limit are marked", async () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    const { found, deep } = await split(`{"features":[${nested(3)},${nested(4)},${nested(1)}]}`, 3, 3);
    expect(found).toHaveLength(3);
    expect(deep).toEqual([1]);
  });

  it("are read no faster than they are taken", async () => {
    let taken = 0;
    let produced = 0;
    const stream = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          produced += 1;
          controller.enqueue(textBytes(produced === 1 ? '{"features":[1' : ",1"));
          if (produced === 20) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    await splitFeatures(stream, 64, async () => {
      taken += 1;
      expect(produced).toBe(taken);
    });
    expect(taken).toBe(20);
  });
});
