import { crc32 as nodeCrc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { desktopBudget, type Budget } from "../../src/import/budget.ts";
import { ImportRefusal } from "../../src/import/report.ts";
import { readZip } from "../../src/import/unzip.ts";
import { crc32 } from "../../src/model/crc32.ts";
import { big5 } from "./fixtures-big5.ts";
import { joinBytes, textBytes } from "./fixtures-bytes.ts";
import { type ZipEnd, zipBytes, type ZipFixture } from "./fixtures-zip.ts";

const plain: ZipFixture = { name: "a.txt", content: "Tai Po" };

async function contentsOf(bytes: Uint8Array<ArrayBuffer>, budget: Partial<Budget> = {}) {
  const entries = await readZip(new Blob([bytes]), { ...desktopBudget, ...budget });
  return Promise.all(entries.map(async (entry) => [entry.name, await (await entry.unpack()).text()]));
}

/** Whose stream goes on for ever. */
class EndlessBlob extends Blob {
  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_000)) });
  }

  override slice(...range: [number?, number?, string?]): Blob {
    return new EndlessBlob([super.slice(...range)]);
  }
}

/** The code and the subject with which an archive is refused. */
async function refusalOf(
  bytes: Uint8Array<ArrayBuffer>,
  budget: Partial<Budget> = {},
): Promise<readonly string[]> {
  const error = await contentsOf(bytes, budget).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ImportRefusal)) throw new Error("not refused", { cause: error });
  return [error.code, error.subject];
}

describe("an archive", () => {
  it("gives its files, packed or not, with the folders in their names and without the folders themselves", async () => {
    const bytes = zipBytes([
      { name: "maps/", content: "", isStored: true },
      { name: "maps/a.txt", content: "a".repeat(5_000) },
      { name: "maps/old/b.txt", content: "大埔", isStored: true },
      { name: "empty.txt", content: "", isStored: true },
    ]);
    expect(await contentsOf(bytes)).toEqual([
      ["maps/a.txt", "a".repeat(5_000)],
      ["maps/old/b.txt", "大埔"],
      ["empty.txt", ""],
    ]);
  });

  it("may have a comment at its end", async () => {
    expect(await contentsOf(zipBytes([plain], { comment: "made in Sha Tin" }))).toEqual([
      ["a.txt", "Tai Po"],
    ]);
  });

  it("has its names in UTF-8, said or not, and otherwise in Big5", async () => {
    const bytes = zipBytes([
      { ...plain, name: "香.txt" },
      { ...plain, name: "港.txt", flags: 0x800 },
      { ...plain, name: big5("中文.txt") },
    ]);
    expect((await contentsOf(bytes)).map(([name]) => name)).toEqual(["香.txt", "港.txt", "中文.txt"]);
  });

  it("without files is an empty list", async () => {
    expect(await contentsOf(zipBytes([]))).toEqual([]);
  });
});

describe("an archive is refused", () => {
  it.each<[reason: string, file: Partial<ZipFixture>]>([
    ["that has another checksum", { crc: 1 }],
    ["that unpacks to more than it says", { size: 3 }],
    ["that unpacks to less than it says", { size: 300 }],
    ["that is not packed and says another length", { isStored: true, size: 3, packedSize: 6 }],
    ["whose packed bytes end too early", { packedSize: 3 }],
    ["whose packed bytes go on into the directory", { packedSize: 5_000 }],
    ["whose header is elsewhere", { offset: 4 }],
    ["whose header is behind its end", { offset: 100_000 }],
  ])("%s", async (_, lie) => {
    expect((await refusalOf(zipBytes([{ ...plain, ...lie }])))[0]).toBe("ZIP-DAMAGED");
  });

  it.each<[reason: string, files: readonly ZipFixture[], end: ZipEnd, refusal: readonly string[]]>([
    ["with a password", [{ ...plain, flags: 1 }], {}, ["ENCRYPTED", "a.txt"]],
    [
      "packed in another way, by the number of it",
      [{ ...plain, method: 12 }],
      {},
      ["NOT-SUPPORTED", "ZIP 12, a.txt"],
    ],
    ["of the large format, by its count", [plain], { count: 0xffff }, ["NOT-SUPPORTED", "ZIP64"]],
    [
      "of the large format, by its offset",
      [plain],
      { directoryOffset: 0xffffffff },
      ["NOT-SUPPORTED", "ZIP64"],
    ],
    ["of the large format, by a file", [{ ...plain, size: 0xffffffff }], {}, ["NOT-SUPPORTED", "ZIP64"]],
    ["in several volumes", [plain], { volume: 1 }, ["NOT-SUPPORTED", "ZIP, several volumes"]],
    ["with fewer files than it says", [plain], { count: 2 }, ["ZIP-DAMAGED", ""]],
    ["with a directory that is not where it says", [plain], { directoryOffset: 1 }, ["ZIP-DAMAGED", ""]],
    ["with a directory beyond its end", [plain], { directoryLength: 90_000 }, ["ZIP-DAMAGED", ""]],
    [
      "in which two files share their bytes",
      [plain, { ...plain, name: "b.txt", offset: 0 }],
      {},
      ["ZIP-DAMAGED", ""],
    ],
  ])("%s", async (_, files, end, refusal) => {
    expect(await refusalOf(zipBytes(files, end))).toEqual(refusal);
  });

  it("that is cut at any byte", async () => {
    const bytes = zipBytes([plain, { name: "b.txt", content: "Sha Tin", isStored: true }]);
    const cuts = Array.from({ length: bytes.length }, (_, length) => bytes.slice(0, length));
    expect(cuts.length).toBeGreaterThan(200);
    const refusals = await Promise.all(cuts.map((cut) => refusalOf(cut)));
    expect(new Set(refusals.map(([code]) => code))).toEqual(new Set(["ZIP-DAMAGED"]));
  });

  it("that has more files, larger files or is packed tighter than its budget", async () => {
    const zeros = zipBytes([{ name: "zeros", content: new Uint8Array(3_000_000) }]);
    const many = zipBytes(Array.from({ length: 11 }, (_, index) => ({ ...plain, name: `${index}` })));
    expect(await refusalOf(many, { zipEntries: 10 })).toEqual(["ZIP-TOO-MANY-ENTRIES", "10"]);
    expect(await refusalOf(zeros)).toEqual(["ZIP-TOO-COMPRESSED", "zeros"]);
    expect(await refusalOf(zeros, { zipRatio: 2_000, unpackedBytes: 2_097_152 })).toEqual([
      "TOO-LARGE",
      "2 MB",
    ]);
    expect((await contentsOf(zeros, { zipRatio: 2_000 }))[0]?.[1]).toHaveLength(3_000_000);
  });

  it("that hides a bomb behind a small length, before it has unpacked more than that", async () => {
    const bomb = zipBytes([{ name: "zeros", content: new Uint8Array(50_000_000), size: 1_000 }]);
    expect(await refusalOf(bomb)).toEqual(["ZIP-DAMAGED", "zeros"]);
  });

  it("as soon as more comes than it says, although it would never end", async () => {
    const endless = new EndlessBlob([zipBytes([{ ...plain, isStored: true }])]);
    const [entry] = await readZip(endless, desktopBudget);
    await expect(entry?.unpack()).rejects.toMatchObject({ code: "ZIP-DAMAGED", subject: "a.txt" });
  });

  it("when it is none, or is empty", async () => {
    expect(await refusalOf(new Uint8Array(0))).toEqual(["ZIP-DAMAGED", ""]);
    expect(await refusalOf(textBytes("PK\u0003\u0004".repeat(40)))).toEqual(["ZIP-DAMAGED", ""]);
  });
});

describe("the checksum", () => {
  it("is the one of ISO 3309, however the bytes are cut", () => {
    const parts = [textBytes("1234"), textBytes(""), textBytes("56789")];
    expect(crc32(parts)).toBe(0xcbf43926);
    expect(crc32([joinBytes(parts)])).toBe(nodeCrc32("123456789"));
    expect(crc32([])).toBe(0);
  });
});
