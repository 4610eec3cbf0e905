import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { simplify } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, MultiPolygon } from "geojson";
import { createServer } from "vite";
import { type AtlasData, indexAtlas, type SiteFeatures } from "../src/model/atlas.ts";
import type { Tour } from "../src/model/tour.ts";
import { addSimplified, type WithTable } from "../src/model/simplified.ts";
import { createFetchData } from "../src/data/data-file.ts";
import { type Language, languages } from "../src/model/localised.ts";
import type { MapGround } from "../src/model/map-frame.ts";
import type { Bounds } from "../src/model/mercator.ts";
import { dataPageFile, pagePath, pathInLanguage, type Subject, wayUp } from "../src/link/page-path.ts";
import { dataFolder } from "../src/export/open-data/tables.ts";
import type { OpenData } from "../src/ui/layout/subject-page/open-data.tsx";
import type { PrintedPage, SubjectPages } from "../src/ui/layout/subject-page/subject-pages.tsx";
import type { PictureBackdrop } from "../src/ui/layout/picture/picture.tsx";
import { type BuiltChunk, chunkList, stylesOf } from "./plugins/chunk-list.ts";
import { robots, sitemap } from "./pages/for-crawlers.ts";
import { type GroundLayers, groundIn, groundLayers } from "./pages/ground.ts";
import { headTags } from "./pages/head-tags.ts";
import { pageHtml } from "./pages/page-html.ts";
import { publicAddress } from "./pages/public-address.ts";
import { drawnSquareMetres } from "./geodata/drawn-area.ts";

/** Degrees within which the picture's coast may stray: about eighty metres, a pixel and a half of the first screen. */
const pictureTolerance = 0.0008;
const smallestIslandSquareMetres = 120_000;
const smallestWaterSquareMetres = 400_000;

type Static = typeof import("../src/static.tsx");

/**
 * dist/index.html gets the list and the picture; dist/text.*.html get everything as text; every site, measure and promise
 * gets a page of its own in each language and, where the address of the atlas is known, a picture for its link.
 */
async function main(): Promise<void> {
  const address = publicAddress(process.env["ATLAS_URL"]);
  const vite = await createServer({ server: { middlewareMode: true }, appType: "custom", logLevel: "error" });
  try {
    const render = (await vite.ssrLoadModule("/src/static.tsx")) as Static;
    const atlas = indexAtlas(addSimplified(await readJson<WithTable<AtlasData>>("public/data/atlas.json")));
    const tours = await readJson<readonly Tour[]>("public/data/tours.json");
    const features = await readJson<SiteFeatures>("public/data/sites.json");
    const fetchData = createFetchData(async (path) => new Response(await readFile(`public/${path}`)));
    const template = await readFile("dist/index.html", "utf8");
    const frame = await readFile("dist/embed.html", "utf8");
    const picture = render.renderPicture(atlas, features, await readGround(), "zh-Hant");
    const home = render.renderHome(atlas, "zh-Hant");
    const first = withHead(template, headTags(render.headOfHome("zh-Hant"), address));
    for (const [file, page] of Object.entries({ "index.html": first, "embed.html": frame }))
      await writeFile(`dist/${file}`, filled(filled(page, "picture", picture), "app", home));
    const chunks = await readJson<readonly BuiltChunk[]>(chunkList);
    const styles = panelStyles(chunks, /-panel\.tsx$/);
    for (const language of languages) {
      const page = await render.renderTextPage(atlas, tours, fetchData, language);
      const head = { ...page, language, paths: pathsOf(textPath), picture: null, linkedData: null };
      const tags = headTags(head, address);
      await writeFile(`dist/${textPath(language)}`, pageHtml(template, { ...page, styles, tags }));
    }
    const pages = await render.subjectPages(atlas, features, await groundOfFrames());
    const site = { template, chunks, address };
    await writeSubjectPages(pages, site);
    const root = address?.pathname ?? "/";
    const notFound = {
      lang: "zh-Hant-HK",
      title: "404",
      description: "404",
      body: render.renderNotFound(root),
      up: root,
    };
    await writeFile("dist/404.html", pageHtml(template, { ...notFound, styles: pageEntry(chunks).styles }));
    const homepage = address && new URL(pathInLanguage(dataPageFile, "zh-Hant"), address).href;
    const opened = await render.printOpenData(atlas, features, homepage);
    await writeOpenData(opened, site);
    await writeForCrawlers(pages, address, atlas.asOf);
  } finally {
    await vite.close();
  }
}

const textPath = (language: Language): string => `text.${language}.html`;

interface Site {
  readonly template: string;
  readonly chunks: readonly BuiltChunk[];
  readonly address: URL | null;
}

interface Written extends Site {
  readonly language: Language;
  readonly paths: Readonly<Record<Language, string>>;
  readonly picture: string | null;
}

async function writeSubjectPages(pages: SubjectPages, site: Site): Promise<void> {
  for (const subject of pages.subjects) {
    const paths = pathsOf((language) => pagePath(subject, language));
    for (const language of languages)
      await writePage(pages.pageOf(subject, language), {
        ...site,
        language,
        paths,
        picture: cardPath(subject),
      });
  }
  // Nobody would find them: only a whole address leads from a page to its picture.
  if (site.address) await writeCards(pages);
}

async function writePage(
  page: PrintedPage,
  { template, chunks, address, ...written }: Written,
): Promise<void> {
  const script = pageEntry(chunks);
  const styles = [
    ...script.styles,
    ...panelStyles(chunks, /\/(?:site|measure|promises|sources)-panel\.tsx$/),
  ];
  const tags = headTags({ ...page, ...written }, address);
  const html = pageHtml(template, { ...page, styles, scripts: [script.file], tags, up: wayUp(page.path) });
  await writeInto("dist", page.path, html);
}

async function writeOpenData({ files, pageOf }: OpenData, site: Site): Promise<void> {
  for (const [path, file] of files) await writeInto("dist", path, new Uint8Array(await file.arrayBuffer()));
  await copyFile("geodata/CHANGES.md", `dist/${dataFolder}CHANGES.md`);
  const paths = pathsOf((language) => pathInLanguage(dataPageFile, language));
  for (const language of languages)
    await writePage(pageOf(language), { ...site, language, paths, picture: null });
}

/** The script and the style sheet that only printed pages have. */
function pageEntry(chunks: readonly BuiltChunk[]): BuiltChunk {
  const entry = chunks.find(({ facade }) => facade?.endsWith("/src/pages.ts"));
  if (!entry) throw new Error(`${chunkList} has no script for the pages`);
  return entry;
}

/** As many at a time as there are processors: each is drawn and packed beside the script. */
async function writeCards({ subjects, cardOf }: SubjectPages): Promise<void> {
  const left = subjects.map((subject) => ({ path: cardPath(subject), svg: cardOf(subject) }));
  // Only here: what draws them is a program for each machine, and not every machine has one.
  const { cardPainter } = await import("./pages/draw-card.ts");
  const paint = await cardPainter(left.map(({ svg }) => svg));
  const work = async (): Promise<void> => {
    for (let card = left.pop(); card; card = left.pop())
      await writeInto("dist", card.path, await paint(card.svg));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

const cardPath = ({ kind, id }: Subject): string => `cards/${kind}/${id}.png`;

async function writeForCrawlers({ subjects }: SubjectPages, address: URL | null, day: string): Promise<void> {
  await writeFile("dist/robots.txt", robots(address));
  if (!address) return;
  const pages = [
    pathsOf(textPath),
    pathsOf((language) => pathInLanguage(dataPageFile, language)),
    ...subjects.map((subject) => pathsOf((language) => pagePath(subject, language))),
  ];
  await writeFile("dist/sitemap.xml", sitemap(pages, address, day));
}

function pathsOf(path: (language: Language) => string): Readonly<Record<Language, string>> {
  return { "zh-Hant": path("zh-Hant"), en: path("en"), "zh-Hans": path("zh-Hans") };
}

async function writeInto(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, dirname(path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

async function groundOfFrames(): Promise<(frame: Bounds) => MapGround> {
  const read = await Promise.all(groundLayers.map(async (name) => [name, await readLayer(name)] as const));
  const layers = Object.fromEntries(read) as unknown as GroundLayers;
  return (frame) => groundIn(layers, frame);
}

function withHead(page: string, tags: string): string {
  return page.replace("</head>", () => `${tags}</head>`);
}

/** @throws Error when the page has no such place, so that a changed template cannot go unnoticed. */
function filled(page: string, place: string, content: string): string {
  const mark = `<!--${place}-->`;
  if (!page.includes(mark)) throw new Error(`index.html has no ${mark}`);
  return page.replace(mark, () => content);
}

/** The style sheets of panels, which the first page fetches with them; a printed page has them from the beginning. */
function panelStyles(chunks: readonly BuiltChunk[], names: RegExp): readonly string[] {
  const panels = chunks.filter(
    ({ facade }) => facade !== null && facade.includes("/ui/panels/") && names.test(facade),
  );
  if (panels.length === 0) throw new Error(`${chunkList} has no panels`);
  return stylesOf(
    chunks,
    panels.map(({ file }) => file),
  );
}

async function readGround(): Promise<PictureBackdrop> {
  const land = await readLayer("land");
  const water = await readLayer("water_inland");
  const boundary = await readLayer("boundary");
  return {
    mainland: generalised(ofKind(land, "mainland")),
    land: generalised(ofKind(land, "hk")),
    water: water.features
      .filter((feature) => (drawnSquareMetres(feature.geometry) ?? 0) > smallestWaterSquareMetres)
      .map((feature) => generalised(feature)),
    boundary: boundary.features.map((feature) => feature.geometry),
  };
}

function generalised(feature: Feature): Geometry {
  const simpler = simplify(feature, {
    tolerance: pictureTolerance,
    highQuality: false,
    mutate: false,
  }).geometry;
  return simpler.type === "MultiPolygon" ? withoutIslets(simpler) : simpler;
}

function withoutIslets({ coordinates }: MultiPolygon): MultiPolygon {
  const isLarge = (polygon: MultiPolygon["coordinates"][number]): boolean =>
    (drawnSquareMetres({ type: "Polygon", coordinates: polygon }) ?? 0) > smallestIslandSquareMetres;
  return { type: "MultiPolygon", coordinates: coordinates.filter(isLarge) };
}

function ofKind(layer: FeatureCollection, kind: string): Feature {
  const found = layer.features.find((feature) => feature.properties?.["kind"] === kind);
  if (!found) throw new Error(`land.geojson has no feature of kind ${kind}`);
  return found;
}

async function readLayer(name: string): Promise<FeatureCollection> {
  return readJson(`geodata/basemap/${name}.geojson`);
}

async function readJson<Value>(path: string): Promise<Value> {
  return JSON.parse(await readFile(path, "utf8")) as Value;
}

await main();
