import { describe, expect, it } from "vitest";
import { ByteByByteBlob, textBytes } from "./fixtures-bytes.ts";
import { importFiles, importText } from "./import-text.ts";
import { sampleFiles } from "./sample-files.ts";

const mebibyte = 1_048_576;

/** Notes the length of everything that is read from it at once. */
class WatchedBlob extends Blob {
  constructor(
    parts: BlobPart[],
    readonly readLengths: number[] = [],
  ) {
    super(parts);
  }

  override text(): Promise<string> {
    this.readLengths.push(this.size);
    return super.text();
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    this.readLengths.push(this.size);
    return super.arrayBuffer();
  }

  override slice(...range: [number?, number?, string?]): Blob {
    return new WatchedBlob([super.slice(...range)], this.readLengths);
  }
}

/** A GeoJSON collection of about as many bytes. */
function largeGeojson(byteLength: number): { readonly parts: string[]; readonly featureCount: number } {
  const text = "一".repeat(3_000);
  const features: string[] = [];
  for (let length = 0; length < byteLength;) {
    const no = features.length;
    const feature = `${no > 0 ? "," : ""}{"type":"Feature","properties":{"no":${no},"text":"${text}"},"geometry":{"type":"Point","coordinates":[114.2,22.4]}}`;
    features.push(feature);
    length += feature.length + 6_000;
  }
  return {
    parts: ['{"type":"FeatureCollection","features":[', ...features, "]}"],
    featureCount: features.length,
  };
}

describe("a GeoJSON file of 30 MB", () => {
  it("comes in without ever being one text, and tells how far it is", async () => {
    const { parts, featureCount } = largeGeojson(30 * mebibyte);
    const blob = new WatchedBlob(parts);
    expect(blob.size).toBeGreaterThan(30 * mebibyte);
    const progress: number[] = [];
    let time = 0;
    const { report, layers } = await importFiles([{ name: "a.geojson", blob }], {
      hooks: { now: () => (time += 61), onProgress: ({ bytesRead }) => progress.push(bytesRead) },
      budget: { milliseconds: Number.MAX_SAFE_INTEGER },
    });
    expect(report).toMatchObject({ outcome: "done", featureCount });
    expect(layers[0]?.rows.values.at(-1)?.[0]).toBe(featureCount - 1);
    expect(blob.readLengths.length).toBeGreaterThan(0);
    expect(Math.max(...blob.readLengths)).toBeLessThanOrEqual(65_536);
    expect(progress.length).toBeGreaterThan(100);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(blob.size);
  });
});

describe("a file that comes in one byte at a time", () => {
  const streamed = sampleFiles.filter(({ name }) => /geojson|geojsonl|csv|kml|gpx|^a\.json$/.test(name));

  it.each(streamed)("$name is the same, and is never asked for its whole text", async ({ name, bytes }) => {
    const blob = new ByteByByteBlob(bytes);
    expect(await importFiles([{ name, blob }])).toEqual(await importText(name, bytes));
    expect(blob.textCount).toBe(0);
  });

  it("may have brackets, quotes and its own keys in its texts", async () => {
    const tricky = ['"]}', "\\", '\\"', '{"features":[', "é😀大", "\n"];
    const features = tricky.map((text) => ({
      type: "Feature",
      properties: { features: [text], [text]: { features: [] } },
      geometry: { type: "Point", coordinates: [114.2, 22.4] },
    }));
    const text = JSON.stringify({ name: 'x"features":[1', meta: { features: [1, 2] }, features });
    const { report, layers } = await importFiles([
      { name: "a.json", blob: new ByteByByteBlob(textBytes(text)) },
    ]);
    expect(report).toMatchObject({ format: "geojson", outcome: "done", featureCount: tricky.length });
    expect(layers[0]?.rows.values.map(([first]) => first)).toEqual(
      tricky.map((each) => JSON.stringify([each])),
    );
  });
});
