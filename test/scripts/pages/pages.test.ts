import { inflateSync } from "node:zlib";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { inColours } from "../../../scripts/pages/draw-card.ts";
import { robots, sitemap } from "../../../scripts/pages/for-crawlers.ts";
import { headTags, type PageHead } from "../../../scripts/pages/head-tags.ts";
import { pageHtml } from "../../../scripts/pages/page-html.ts";
import { indexedPng } from "../../../scripts/pages/png.ts";
import { publicAddress } from "../../../scripts/pages/public-address.ts";
import { palettes } from "../../../src/look/palette.ts";

const address = new URL("https://atlas.example/map/");
const paths = { "zh-Hant": "site/a.html", en: "en/site/a.html", "zh-Hans": "hans/site/a.html" };
const head: PageHead = {
  title: 'A "place" & more',
  description: "One sentence.",
  siteName: "Atlas",
  language: "en",
  paths,
  picture: "cards/site/a.png",
  linkedData: { name: "</script><b>" },
};

describe("the public address", () => {
  it.each([
    [undefined, null],
    ["  ", null],
    ["https://atlas.example", "https://atlas.example/"],
    ["https://atlas.example/map", "https://atlas.example/map/"],
  ])("%s is %s", (given, href) => {
    expect(publicAddress(given)?.href ?? null).toBe(href);
  });

  it.each([
    "atlas.example",
    "ftp://atlas.example/",
    "https://atlas.example/?a=1",
    "https://me@atlas.example/",
  ])("%s is refused", (given) => {
    expect(() => publicAddress(given)).toThrow(`ATLAS_URL=${given}`);
  });
});

describe("the tags of a head", () => {
  it("name the page, its other languages and its picture by whole addresses", () => {
    const tags = headTags(head, address);
    expect(tags).toContain('<link rel="canonical" href="https://atlas.example/map/en/site/a.html">');
    expect(tags).toContain('hreflang="zh-Hant-HK" href="https://atlas.example/map/site/a.html"');
    expect(tags).toContain('property="og:image" content="https://atlas.example/map/cards/site/a.png"');
    expect(tags).toContain('name="twitter:card" content="summary_large_image"');
  });

  it("leave out what needs an address where there is none", () => {
    const tags = headTags(head, null);
    expect(tags).not.toMatch(/canonical|hreflang|og:url|og:image|https?:\/\/atlas/);
    expect(tags).toContain('<meta property="og:title" content="A &quot;place&quot; &amp; more">');
    expect(tags).toContain('content="summary"');
  });

  it("of a page in one language name no other, and of pages without data say that they are a website", () => {
    const tags = headTags({ ...head, paths: { en: "" }, picture: null, linkedData: null }, address);
    expect(tags).toContain('<link rel="canonical" href="https://atlas.example/map/">');
    expect(tags).toContain('<meta property="og:type" content="website">');
    expect(tags).not.toMatch(/hreflang|locale:alternate|ld\+json/);
  });

  it("hold their data in a block that no text can end", () => {
    const tags = headTags(head, null);
    expect(tags).toContain('<script type="application/ld+json">{"name":"\\u003c/script>\\u003cb>"}</script>');
  });
});

describe("a printed page", () => {
  const template = [
    '<!doctype html><html lang="zh-Hant-HK"><head><title>甲</title>',
    '<meta name="description" content="乙" /><link rel="icon" href="data:image/svg+xml,x" />',
    '<link rel="preload" href="data/atlas.json" as="fetch" />',
    '<link rel="stylesheet" href="./assets/first.css"><script type="module" src="./assets/main.js"></script>',
    "</head><body>丙</body></html>",
  ].join("");
  const html = pageHtml(template, {
    lang: "en-HK",
    title: "A & B",
    description: "Words",
    styles: ["assets/first.css", "assets/pages.css"],
    scripts: ["assets/pages.js"],
    body: '<a href="./x">x</a>',
    up: "../../",
  });

  it("has the head of the first page without its scripts, for its own folder", () => {
    expect(html).toContain('<link rel="stylesheet" href="../../assets/first.css">');
    expect(html.match(/first\.css/g)).toHaveLength(1);
    expect(html).toContain('<script type="module" src="../../assets/pages.js"></script>');
    expect(html).toContain('href="data:image/svg+xml,x"');
    expect(html).not.toMatch(/main\.js|preload|丙/);
  });

  it("has its own words, and its body as it is", () => {
    expect(html).toContain("<title>A &amp; B</title>");
    expect(html).toContain('content="Words"');
    expect(html).toContain('<body><a href="./x">x</a></body>');
  });
});

describe("what crawlers ask for", () => {
  it("is a list of every page in every language, each with the others", () => {
    const locations: string[] = [];
    let alternates = 0;
    const parser = new SaxesParser({ xmlns: true });
    let element = "";
    parser.on("opentag", ({ name }) => {
      element = name;
      if (name === "xhtml:link") alternates += 1;
    });
    parser.on("text", (text) => {
      if (element === "loc" && text.trim()) locations.push(text);
    });
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(sitemap([paths], address, "2026-11-30")).close();
    expect(locations).toEqual([
      "https://atlas.example/map/",
      "https://atlas.example/map/site/a.html",
      "https://atlas.example/map/en/site/a.html",
      "https://atlas.example/map/hans/site/a.html",
    ]);
    expect(alternates).toBe(9);
  });

  it("says where that list is only if there is one", () => {
    expect(robots(null)).toBe("User-agent: *\nAllow: /\n");
    expect(robots(address)).toContain("Sitemap: https://atlas.example/map/sitemap.xml");
  });
});

describe("the picture of a link", () => {
  it("is an indexed PNG with the very colours of a flat drawing", async () => {
    const rgba = Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
    const png = Buffer.from(await indexedPng({ width: 2, height: 2, rgba }));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([2, 2, 8, 3]);
    const palette = png.subarray(png.indexOf("PLTE") + 4);
    const at = png.indexOf("IDAT");
    const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    const colours = [rows[1], rows[2], rows[4], rows[5]].map((index = 0) => [
      ...palette.subarray(index * 3, index * 3 + 3),
    ]);
    expect(colours).toEqual([
      [255, 0, 0],
      [0, 0, 255],
      [0, 0, 255],
      [255, 0, 0],
    ]);
  });

  it("has the colours of the light palette, also of the kind of a sign", () => {
    const { kind, land } = palettes.light;
    expect(
      inColours('<rect fill="var(--map-land)"/><g data-kind="park" x="1"><path fill="var(--kind)"/></g>'),
    ).toBe(`<rect fill="${land}"/><g x="1"><path fill="${kind.park}"/></g>`);
    expect(() => inColours('<rect fill="var(--nothing)"/>')).toThrow("--nothing");
  });
});
