import { describe, expect, it } from "vitest";
import { pagePath, subjectOf, wayUp } from "../../src/link/page-path.ts";
import { shareableAddress } from "../../src/link/shareable-hash.ts";
import { initialUrlState } from "../../src/link/url-state.ts";

describe("the address of a page", () => {
  it.each([
    ["zh-Hant", "site/cyberport.html", "../"],
    ["en", "en/site/cyberport.html", "../../"],
    ["zh-Hans", "hans/site/cyberport.html", "../../"],
  ] as const)("stands in the folder of its language, and leads back: %s", (language, path, up) => {
    expect(pagePath({ kind: "site", id: "cyberport" }, language)).toBe(path);
    expect(wayUp(path)).toBe(up);
  });

  it("of the first page leads to its own folder", () => {
    expect(wayUp("404.html")).toBe("./");
  });

  it("is there for a site and a measure, and for no list", () => {
    expect(subjectOf({ kind: "measure", id: "amc" })).toEqual({ kind: "measure", id: "amc" });
    expect(subjectOf({ kind: "site", id: "cyberport", event: "x" })).toEqual({
      kind: "site",
      id: "cyberport",
    });
    expect(subjectOf({ kind: "measures" })).toBeNull();
  });
});

describe("the address that is shared", () => {
  const site = { ...initialUrlState, panel: { kind: "site", id: "cyberport" }, language: "en" } as const;

  it("of a site is its page with the view behind it", () => {
    expect(shareableAddress(site)).toBe("en/site/cyberport.html#site=cyberport&lang=en&v=1");
  });

  it("of a list is the view", () => {
    expect(shareableAddress({ ...site, panel: { kind: "sites" } })).toBe("#lang=en&v=1");
  });

  it("of a tour is the tour, whatever panel lies beneath it", () => {
    const stage = { tour: "overview", scene: 0, phase: "showing" } as unknown as typeof initialUrlState.stage;
    expect(shareableAddress({ ...site, stage })).toMatch(/^#tour=overview/);
    expect(shareableAddress({ ...site, made: "abc" })).toMatch(/^#made=abc/);
  });
});
