import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Problem } from "../../scripts/geodata/problem.ts";
import { readTours } from "../../scripts/geodata/read-tours.ts";

it("reads every file of the folder, the first tour first and others by their names", async () => {
  const files = ["b-tour.json", "a-tour.json", "two-corridors.json", "the-whole-plan.json"];
  const { tours, problems } = await readFrom(Object.fromEntries(files.map((file) => [file, tour(file)])));
  expect(problems).toEqual([]);
  expect(tours.map(({ file }) => file)).toEqual([
    "tours/the-whole-plan.json",
    "tours/two-corridors.json",
    "tours/a-tour.json",
    "tours/b-tour.json",
  ]);
});

it("names file, id, field and value of a tour that does not fit, and reads the others", async () => {
  const { tours, problems } = await readFrom({
    "good.json": tour("good.json"),
    "bad.json": JSON.stringify({ ...(JSON.parse(tour("bad.json")) as object), scenes: [] }),
  });
  expect(tours.map(({ tour: { id } }) => id)).toEqual(["good"]);
  expect(problems).toMatchObject([{ file: "tours/bad.json", id: "bad", field: "scenes", value: "[]" }]);
});

it("names a tour that is not JSON once", async () => {
  const { tours, problems } = await readFrom({ "cut.json": '{ "id": "cut"' });
  expect(tours).toEqual([]);
  expect(problems).toMatchObject([{ file: "tours/cut.json", id: "-" }]);
});

it("names a folder that is not there", async () => {
  const problems: Problem[] = [];
  expect(await readTours(join(import.meta.dirname, "nowhere"), problems)).toEqual([]);
  expect(problems).toMatchObject([{ file: "tours" }]);
});

async function readFrom(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), "tours-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "tours"));
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(join(folder, "tours", name), text)),
  );
  const problems: Problem[] = [];
  return { tours: await readTours(folder, problems), problems };
}

function tour(file: string): string {
  const words = { zhHant: "字", en: "words" };
  const scene = { id: "one", title: words, caption: words, notes: words, seconds: 10, view: "" };
  return JSON.stringify({ id: file.replace(".json", ""), title: words, summary: words, scenes: [scene] });
}
