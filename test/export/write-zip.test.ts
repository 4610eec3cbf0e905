import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { writeZip } from "../../src/export/write-zip.ts";
import { desktopBudget } from "../../src/import/budget.ts";
import { readZip } from "../../src/import/unzip.ts";

const long = "創新科技 ".repeat(5_000);
const files = [
  { name: "中文/a.txt", content: new Blob([long]) },
  { name: "empty.txt", content: new Blob([]) },
];

it("a ZIP archive comes back whole, with its names, and smaller than what is in it", async () => {
  const archive = await writeZip(files, "application/zip");
  expect(archive.type).toBe("application/zip");
  expect(archive.size).toBeLessThan(1_000);
  const entries = await readZip(archive, desktopBudget);
  const read = await Promise.all(
    entries.map(async ({ name, unpack }) => [name, await (await unpack()).text()]),
  );
  expect(read).toEqual([
    ["中文/a.txt", long],
    ["empty.txt", ""],
  ]);
});

it("a ZIP archive is read by others too", async () => {
  const bytes = new Uint8Array(await (await writeZip(files, "application/zip")).arrayBuffer());
  const read = unzipSync(bytes);
  expect(Object.keys(read)).toEqual(["中文/a.txt", "empty.txt"]);
  expect(new TextDecoder().decode(read["中文/a.txt"])).toBe(long);
});

it("a ZIP archive of the same files is the same to the byte", async () => {
  const [one, two] = await Promise.all([writeZip(files, ""), writeZip(files, "")]);
  expect(new Uint8Array(await two.arrayBuffer())).toEqual(new Uint8Array(await one.arrayBuffer()));
});
