import { describe, expect, it } from "vitest";
import { groupRings } from "../../src/import/group-rings.ts";

type Ring = readonly (readonly [number, number])[];

/** A square that runs clockwise, as ESRI writes an outer ring. */
function outer(x: number, y: number, side: number): Ring {
  return [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ];
}

function hole(x: number, y: number, side: number): Ring {
  return outer(x, y, side).toReversed();
}

describe("rings of ESRI's formats", () => {
  it("become a polygon for each outer ring", () => {
    const [a, b] = [outer(0, 0, 10), outer(20, 0, 10)];
    expect(groupRings([a, b])).toEqual([[a], [b]]);
  });

  it("have their holes wherever these stand in the list", () => {
    const [a, b] = [outer(0, 0, 10), outer(20, 0, 10)];
    const [inA, inB] = [hole(2, 2, 2), hole(22, 2, 2)];
    expect(groupRings([inB, a, inA, b])).toEqual([
      [a, inA],
      [b, inB],
    ]);
  });

  it("give a hole to the island that it lies in, and not to the land around", () => {
    const [land, lake, island, pond] = [
      outer(0, 0, 100),
      hole(10, 10, 80),
      outer(20, 20, 60),
      hole(30, 30, 5),
    ];
    expect(groupRings([land, lake, island, pond])).toEqual([
      [land, lake],
      [island, pond],
    ]);
  });

  it("let a hole touch the edge", () => {
    const [a, notch] = [outer(0, 0, 10), hole(0, 2, 3)];
    expect(groupRings([a, notch])).toEqual([[a, notch]]);
  });

  it("are areas of their own where they run the other way and lie in none", () => {
    const [a, lone] = [outer(0, 0, 10), hole(50, 50, 5)];
    expect(groupRings([a, lone])).toEqual([[a], [lone]]);
    expect(groupRings([lone])).toEqual([[lone]]);
  });

  it("that are none stay as they are, to be judged later", () => {
    expect(groupRings(["ring", null, [["a", 1]]])).toEqual([["ring"], [null], [[["a", 1]]]]);
    expect(groupRings([])).toEqual([]);
  });

  it("lie in the ring by its line, and not by its box alone", () => {
    const corner: Ring = [
      [0, 0],
      [0, 10],
      [2, 2],
      [10, 0],
      [0, 0],
    ];
    const outside = hole(6, 6, 2);
    expect(groupRings([corner, outside])).toEqual([[corner], [outside]]);
  });
});
