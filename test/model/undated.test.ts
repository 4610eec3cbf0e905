import { expect, it } from "vitest";
import { indexAtlas } from "../../src/model/atlas.ts";
import { undatedMeasures } from "../../src/model/undated.ts";
import { promiseBook } from "../../src/model/verdict.ts";
import { buildReal, readReal } from "../geodata/real.ts";

const atlas = indexAtlas(buildReal(await readReal()));

it("the undated measures are those of the body that no dated promise names", () => {
  const body = atlas.measures.filter(({ category }) => atlas.category(category)?.part === "body");
  const dated = new Set(promiseBook(atlas).flatMap(({ promise }) => promise.measureIds));
  const undated = undatedMeasures(atlas).map(({ id }) => id);
  expect(undated).toEqual(body.map(({ id }) => id).filter((id) => !dated.has(id)));
  expect(undated).not.toContain("hsitp-first-batch");
});
