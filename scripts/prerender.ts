import { readFile, writeFile } from "node:fs/promises";
import { simplify } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, MultiPolygon } from "geojson";
import { createServer } from "vite";
import type { AtlasData, SiteFeatures } from "../src/model/atlas.ts";
import type { Tour } from "../src/model/tour.ts";
import { addSimplified, type WithTable } from "../src/model/simplified.ts";
import { createFetchData } from "../src/data/data-file.ts";
import { languages } from "../src/model/localised.ts";
import type { PictureBackdrop } from "../src/ui/layout/picture/picture.tsx";
import { type BuiltChunk, chunkList, stylesOf } from "./plugins/chunk-list.ts";
import { drawnSquareMetres } from "./geodata/drawn-area.ts";

/** Degrees within which the picture's coast may stray: about eighty metres, a pixel and a half of the first screen. */
const pictureTolerance = 0.0008;
const smallestIslandSquareMetres = 120_000;
const smallestWaterSquareMetres = 400_000;

type Static = typeof import("../src/static.tsx");

/** dist/index.html gets the list and the picture; dist/text.*.html get everything as text. */
async function main(): Promise<void> {
  const vite = await createServer({ server: { middlewareMode: true }, appType: "custom", logLevel: "error" });
  try {
    const render = (await vite.ssrLoadModule("/src/static.tsx")) as Static;
    const data = addSimplified(await readJson<WithTable<AtlasData>>("public/data/atlas.json"));
    const tours = await readJson<readonly Tour[]>("public/data/tours.json");
    const features = await readJson<SiteFeatures>("public/data/sites.json");
    const fetchData = createFetchData(async (path) => new Response(await readFile(`public/${path}`)));
    const page = await readFile("dist/index.html", "utf8");
    const frame = await readFile("dist/embed.html", "utf8");
    const picture = render.renderPicture(data, features, await readGround(), "zh-Hant");
    const home = render.renderHome(data, "zh-Hant");
    for (const [file, template] of Object.entries({ "index.html": page, "embed.html": frame }))
      await writeFile(`dist/${file}`, filled(filled(template, "picture", picture), "app", home));
    const looks = await looksOfPanels(page);
    for (const language of languages) {
      const { lang, title, description, body } = await render.renderTextPage(
        data,
        tours,
        fetchData,
        language,
      );
      await writeFile(
        `dist/text.${language}.html`,
        textPage(page, lang, { title, description }, looks, body),
      );
    }
  } finally {
    await vite.close();
  }
}

/** @throws Error when the page has no such place, so that a changed template cannot go unnoticed. */
function filled(page: string, place: string, content: string): string {
  const mark = `<!--${place}-->`;
  if (!page.includes(mark)) throw new Error(`index.html has no ${mark}`);
  return page.replace(mark, () => content);
}

/** The page fetches these with the panels and what they share; the text version has every panel from the beginning. */
async function looksOfPanels(page: string): Promise<string> {
  const chunks = await readJson<readonly BuiltChunk[]>(chunkList);
  const panels = chunks.filter(
    ({ facade }) => facade !== null && /\/ui\/panels\/.*-panel\.tsx$/.test(facade),
  );
  if (panels.length === 0) throw new Error(`${chunkList} has no panels`);
  const looks = stylesOf(
    chunks,
    panels.map(({ file }) => file),
  );
  const more = looks.filter((file) => !page.includes(file));
  return more.map((file) => `<link rel="stylesheet" href="./${file}">`).join("");
}

/** The text version shares the page's head, without its scripts. */
function textPage(
  page: string,
  lang: string,
  { title, description }: { title: string; description: string },
  looks: string,
  body: string,
): string {
  const head = page
    .slice(0, page.indexOf("<body>"))
    .replaceAll(/<script\b[^>]*><\/script>\s*/g, "")
    .replaceAll(/<link rel="(?:modulepreload|preload)"[^>]*>\s*/g, "")
    .replace(/<html lang="[^"]*"/, `<html lang="${lang}"`)
    .replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*/, (_, start: string) => start + description);
  return `${head.replace("</head>", () => `${looks}</head>`)}<body>${body}</body></html>\n`;
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
