import { describe, expect, it } from "vitest";
import { cacheNames, cacheKeyOf, pathWithin } from "../../src/offline/version.ts";

const scope = "https://atlas.example/map/";

describe("the path of a requested address", () => {
  it.each([
    ["https://atlas.example/map/", "index.html"],
    ["https://atlas.example/map/?from=mail#site=cyberport", "index.html"],
    ["https://atlas.example/map/index.html", "index.html"],
    ["https://atlas.example/map/data/atlas.json?v=2", "data/atlas.json"],
    ["https://atlas.example/", null],
    ["https://atlas.example/maps/data/atlas.json", null],
    ["https://other.example/map/index.html", null],
  ])("%s is %s", (address, path) => {
    expect(pathWithin(address, scope)).toBe(path);
  });
});

describe("the names in the cache", () => {
  it("distinguish files of one path by their content", () => {
    const old = cacheKeyOf({ path: "data/atlas.json", sha256: "a+/=" });
    expect(old).toBe("data/atlas.json?h=a%2B%2F%3D");
    expect(cacheKeyOf({ path: "data/atlas.json", sha256: "b" })).not.toBe(old);
    expect(pathWithin(scope + old, scope)).toBe("data/atlas.json");
  });

  it("distinguish our caches from others of the same host, also from an atlas in another folder", () => {
    const here = cacheNames(scope);
    expect(here.isOurs(here.own({ name: "12ab" }))).toBe(true);
    expect(here.isOurs("workbox-precache")).toBe(false);
    expect(here.isOurs(cacheNames("https://atlas.example/old/").own({ name: "12ab" }))).toBe(false);
  });
});
