import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { indexAtlas } from "../../src/model/atlas.ts";
import { languages } from "../../src/model/localised.ts";
import { samePanel } from "../../src/model/choice/panel.ts";
import { parseHash } from "../../src/link/hash.ts";
import { knownIdsOf } from "../../src/link/known-ids.ts";
import { dataPageFile, pagePath, pathInLanguage } from "../../src/link/page-path.ts";
import { allSubjects } from "../../src/ui/layout/subject-page/describe.ts";
import { builtAtlas } from "../geodata/built-atlas.ts";

/** The pages of sites, measures and promises as the build wrote them. */

const atlas = indexAtlas((await builtAtlas()).data);
const known = knownIdsOf(atlas);
const subjects = allSubjects(atlas);
const pages = languages.flatMap((language) =>
  subjects.map((subject) => {
    const path = pagePath(subject, language);
    return { subject, language, path, html: readFileSync(join("dist", path), "utf8") };
  }),
);
const most = 40_000;

interface LinkedData {
  readonly isBasedOn?: { readonly "@type": string; readonly publisher: { readonly name: string } };
  readonly about?: { readonly name?: string };
}

describe("the pages of the build", () => {
  it("are one for each site, measure and promise in each language", () => {
    expect(atlas.sites).toHaveLength(50);
    expect(atlas.measures).toHaveLength(91);
    expect(subjects.length).toBeGreaterThanOrEqual(151);
    expect(pages).toHaveLength(3 * subjects.length);
  });

  it("lead to the very view of the atlas that they are of", () => {
    const astray = pages.flatMap(({ subject, language, path, html }) => {
      const [, href = ""] = /href="([^"]*)" data-opens-atlas/.exec(html) ?? [];
      const [folder = "", hash = ""] = href.replaceAll("&amp;", "&").split("#");
      const { patch, unread } = parseHash(hash, known);
      const { panel } = patch;
      const isThere = normalize(join(dirname(path), folder)) === "./" && unread.length === 0;
      const isSubject =
        subject.kind === "promise"
          ? panel !== undefined && ["site", "measure", "promises"].includes(panel.kind)
          : panel !== undefined && samePanel(panel, { kind: subject.kind, id: subject.id });
      return isThere && isSubject && patch.language === language ? [] : [`${path} ${href}`];
    });
    expect(astray).toEqual([]);
  });

  it("lead to no file and no place of a page that is not there", () => {
    const missing = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].flatMap(([, value = ""]) => {
        if (/^(?:https?:|data:)/.test(value)) return [];
        const [file = "", hash = ""] = value.split("#");
        if (file === "") return html.includes(`id="${hash}"`) ? [] : [`${path} #${hash}`];
        return existsSync(join("dist", dirname(path), file)) ? [] : [`${path} ${value}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it(`take at most ${most / 1_000} kB`, () => {
    const heavy = pages.filter(({ html }) => gzipSync(html).length > most).map(({ path }) => path);
    expect(heavy).toEqual([]);
  });

  it("have one first heading, a title of their own, and a block of linked data", () => {
    const faulty = pages.filter(({ html }) => html.match(/<h1\b/g)?.length !== 1).map(({ path }) => path);
    expect(faulty).toEqual([]);
    const blocks = pages.map(
      ({ html }) => JSON.parse(/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? "null") as LinkedData | null,
    );
    expect(
      blocks.filter((block) => block?.isBasedOn?.["@type"] === "CreativeWork" && block.about?.name),
    ).toHaveLength(pages.length);
    const publishers = new Set(
      blocks.map((block, index) => `${pages[index]?.language}: ${block?.isBasedOn?.publisher.name}`),
    );
    expect(publishers.size).toBe(languages.length);
    expect([...publishers].filter((each) => each.startsWith("zh-Han") && !/\p{sc=Han}/u.test(each))).toEqual(
      [],
    );
    // A name that is the same in both Chinese scripts makes two pages of one title.
    const titles = new Set(pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1]));
    expect(titles.size).toBeGreaterThan(2 * subjects.length - 20);
  });

  it("list every source that they cite once", () => {
    const faulty = pages.filter(({ html }) => {
      const listed = [...html.matchAll(/ id="(source-[\w-]+)"/g)].map(([, id]) => id);
      return listed.length === 0 || new Set(listed).size < listed.length;
    });
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  it("are valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard", "html-validate:document"],
      rules: {
        // The page's head is that of Vite, which writes its tags as XHTML does.
        "void-style": "off",
        "no-trailing-whitespace": "off",
        "doctype-style": "off",
        // The files come from the same host.
        "require-sri": "off",
      },
    });
    const data = languages.map((language) => pathInLanguage(dataPageFile, language));
    const others = ["404.html", ...data].map((path) => ({
      path,
      html: readFileSync(`dist/${path}`, "utf8"),
    }));
    const checked = [...pages.filter((_, index) => index % 10 === 0), ...others];
    expect(checked.length).toBeGreaterThan(40);
    const faults = await Promise.all(
      checked.map(async ({ path, html }) => {
        const { results } = await validator.validateString(html, path);
        return results.flatMap(({ messages }) =>
          messages.map(
            ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`,
          ),
        );
      }),
    );
    expect(faults.flat()).toEqual([]);
  });
});

it("the first page and the text version tell what they are to whoever shows their link", () => {
  const paths = ["index.html", ...languages.map((language) => `text.${language}.html`)];
  for (const path of paths) {
    const html = readFileSync(`dist/${path}`, "utf8");
    const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
    expect(html).toContain(`<meta property="og:title" content="${title}">`);
    expect(html.match(/property="og:description" content="[^"]{40}/g)).toHaveLength(1);
  }
});

it("the text version lists its sources once and leads there", () => {
  for (const language of languages) {
    const html = readFileSync(`dist/text.${language}.html`, "utf8");
    const cited = new Set([...html.matchAll(/href="#(source-[\w-]+)"/g)].map(([, id]) => id));
    const listed = [...html.matchAll(/ id="(source-[\w-]+)"/g)].map(([, id]) => id);
    expect(cited.size).toBeGreaterThan(100);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...cited].filter((id) => !listed.includes(id))).toEqual([]);
    expect(html).not.toContain("citation-card");
  }
});
