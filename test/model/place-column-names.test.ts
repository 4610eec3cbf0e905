import { describe, expect, it } from "vitest";
import { pairNames, writtenColumns, wktName } from "../../src/model/place-column-names.ts";

describe("columns of places", () => {
  it("are read by the names that they are written under", () => {
    const [degrees] = pairNames;
    expect(degrees?.otherwise).toBe("wgs84");
    expect(degrees?.x.test(writtenColumns.longitude)).toBe(true);
    expect(degrees?.y.test(writtenColumns.latitude)).toBe(true);
    expect(wktName.test(writtenColumns.wkt)).toBe(true);
  });

  it("are told apart by their names", () => {
    const namesOf = (name: string): readonly string[] =>
      pairNames.flatMap(({ x, y }, index) => [
        ...(x.test(name) ? [`x ${index}`] : []),
        ...(y.test(name) ? [`y ${index}`] : []),
      ]);
    expect(namesOf("東距")).toEqual(["x 1"]);
    expect(namesOf("緯度")).toEqual(["y 0"]);
    expect(namesOf("Y")).toEqual(["y 2"]);
    expect(namesOf("N (m)")).toEqual(["y 3"]);
    expect(namesOf("note")).toEqual([]);
  });
});
