import { describe, expect, it } from "vitest";
import { embedCode } from "../../../../src/ui/dialogs/share/embed-code.ts";
import { reachOf } from "../../../../src/ui/dialogs/share/reach.ts";

const options = {
  base: "https://atlas.example/map/",
  hash: "#site=cyberport&lang=en&v=1",
  title: "Hong Kong Innovation Atlas",
  size: "middle",
  hasPanel: true,
} as const;

describe("the embed code", () => {
  it("is one iframe with the address, title and size", () => {
    expect(embedCode(options)).toBe(
      '<iframe src="https://atlas.example/map/embed.html#site=cyberport&amp;lang=en&amp;v=1" ' +
        'title="Hong Kong Innovation Atlas" width="800" height="520" loading="lazy" allow="fullscreen"></iframe>',
    );
  });

  it("can fill the width and leave the panel out", () => {
    const code = embedCode({ ...options, size: "wide", hasPanel: false });
    expect(code).toContain('width="100%"');
    expect(code).toContain("embed.html?panel=off#site");
  });

  it("escapes every text, so that none leaves its attribute", () => {
    const code = embedCode({ ...options, title: '"><script>alert(1)</script>', hash: '#q="><b>' });
    expect(code).not.toMatch(/<(?!\/?iframe)/);
    expect(code.match(/"/g)).toHaveLength(12);
  });
});

describe("the reach of an address", () => {
  it.each([
    ["http://localhost:4173/", "machine"],
    ["http://127.0.0.1:4173/", "machine"],
    ["http://[::1]:4173/", "machine"],
    ["file:///home/index.html", "machine"],
    ["http://192.168.1.20/", "network"],
    ["http://10.0.0.5:8080/", "network"],
    ["http://172.20.1.1/", "network"],
    ["http://projector/", "network"],
    ["http://atlas.local/", "network"],
    ["https://atlas.example/map/", "everybody"],
    ["https://172.217.1.1/", "everybody"],
  ])("%s: %s", (address, reach) => {
    expect(reachOf(new URL(address))).toBe(reach);
  });
});
