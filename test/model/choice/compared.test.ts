import { describe, expect, it } from "vitest";
import {
  isCompared,
  mostCompared,
  withCompared,
  withFirst,
  withoutCompared,
} from "../../../src/model/choice/compared.ts";
import { siteRef } from "../../../src/model/feature-ref.ts";

const list = ["a", "b", "c"].map(siteRef);

describe("what is compared", () => {
  it("takes one more at its end, once", () => {
    expect(withCompared(list, siteRef("d"))).toEqual([...list, siteRef("d")]);
    expect(withCompared(list, siteRef("b"))).toBe(list);
  });

  it("takes no more than there is room for, and nothing without facts", () => {
    const full = withCompared(list, siteRef("d"));
    expect(full).toHaveLength(mostCompared);
    expect(withCompared(full, siteRef("e"))).toBe(full);
    expect(withCompared(list, { kind: "place", id: "sha-tin" })).toBe(list);
  });

  it("gives one back, or puts it first", () => {
    expect(withoutCompared(list, siteRef("b"))).toEqual([siteRef("a"), siteRef("c")]);
    expect(withoutCompared(list, siteRef("x"))).toBe(list);
    expect(withFirst(list, siteRef("c"))).toEqual(["c", "a", "b"].map(siteRef));
    expect(withFirst(list, siteRef("x"))).toBe(list);
    expect(isCompared(list, siteRef("c"))).toBe(true);
  });
});
