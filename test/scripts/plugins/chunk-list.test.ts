import { describe, expect, it } from "vitest";
import { type BuiltChunk, stylesOf } from "../../../scripts/plugins/chunk-list.ts";

function chunk(file: string, imports: readonly string[], styles: readonly string[]): BuiltChunk {
  return { file, modules: [], imports, styles, facade: null };
}

describe("the style sheets of a script", () => {
  const chunks = [
    chunk("panel.js", ["rows.js"], ["panel.css"]),
    chunk("rows.js", ["kit.js"], ["rows.css"]),
    chunk("kit.js", ["panel.js"], ["kit.css"]),
    chunk("stage.js", ["kit.js"], ["stage.css"]),
  ];

  it("are its own and those of all that is fetched with it, each once", () => {
    expect(stylesOf(chunks, ["panel.js"])).toEqual(["panel.css", "rows.css", "kit.css"]);
    expect(stylesOf(chunks, ["stage.js", "panel.js"])).toEqual([
      "stage.css",
      "panel.css",
      "kit.css",
      "rows.css",
    ]);
  });
});
