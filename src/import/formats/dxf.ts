import { crsAbout, toWgs84From } from "../crs.ts";
import { encodingOf, guessEncoding } from "../decode-text.ts";
import {
  arcOf,
  circleOf,
  cornerOf,
  lightCorners,
  lineOf,
  numberAt,
  outlineOf,
  pointOf,
} from "../dxf-shapes.ts";
import { plainText } from "../dxf-text.ts";
import { nameWithoutExtension } from "../file-name.ts";
import type { LayerBuilder, RawFeature } from "../layer-builder.ts";
import { type DxfEntity, readDxf } from "../read-dxf.ts";
import { type CrsId, type EncodingReason, ImportRefusal, type TakenCrs } from "../report.ts";
import type { Format, FormatContext, ImportFile } from "./format.ts";
import { firstPosition } from "./geojson.ts";

/** How many shapes a coordinate system is told by. */
const sampleSize = 1_000;
/** The share of them that must lie about Hong Kong: a frame or a legend may stand at the origin. */
const enough = 0.5;

/**
 * Drawings of CAD programs as ASCII DXF: points, lines, outlines (closed ones are areas), circles, arcs, texts, and
 * blocks as the points where they are inserted. What stands on paper and what is of another kind is counted and named.
 */
export const dxf: Format = {
  id: "dxf",
  read: async (file, _others, context) => {
    const encoding = await encodingFor(file, context);
    let layer: LayerBuilder | null = null;
    let waiting: RawFeature[] = [];
    const start = async (): Promise<LayerBuilder> => {
      const crs = crsOf(waiting, context.options.crs);
      context.reportCrs(crs.id, crs.reason, crs.name);
      const made = context.layer(nameWithoutExtension(file.name), { toWgs84: await toWgs84From(crs.id) });
      for (const each of waiting) made.add(each);
      waiting = [];
      return made;
    };
    for await (const drawn of featuresOf(readDxf(file, encoding, context), context)) {
      if (layer) layer.add(drawn);
      else if (waiting.push(drawn) >= sampleSize) layer = await start();
    }
    if (waiting.length > 0) await start();
  },
};

/** Entities that go on in those behind them, up to a `SEQEND`. */
interface Open {
  readonly entity: DxfEntity;
  readonly parts: DxfEntity[];
}

async function* featuresOf(
  entities: AsyncGenerator<DxfEntity>,
  context: FormatContext,
): AsyncGenerator<RawFeature> {
  let open: Open | null = null;
  for await (const entity of entities) {
    if (open && (entity.type === "VERTEX" || entity.type === "ATTRIB")) {
      open.parts.push(entity);
      continue;
    }
    if (open) yield featureOf(open);
    open = null;
    if (entity.type === "SEQEND" || entity.type === "VERTEX" || entity.type === "ATTRIB") continue;
    if (numberAt(entity, 67) === 1) context.tally.noteNotDrawn("PAPER SPACE");
    else if (!shapes.has(entity.type) || isMesh(entity)) context.tally.noteNotDrawn(entity.type.slice(0, 40));
    else if (entity.type === "POLYLINE" || entity.type === "INSERT") open = { entity, parts: [] };
    else yield featureOf({ entity, parts: [] });
  }
  if (open) yield featureOf(open);
}

const shapes = new Map<string, (open: Open) => unknown>([
  ["POINT", ({ entity }) => pointOf(entity)],
  ["LINE", ({ entity }) => lineOf(entity)],
  ["LWPOLYLINE", ({ entity }) => outlineOf(entity, lightCorners(entity))],
  ["POLYLINE", ({ entity, parts }) => outlineOf(entity, parts.filter(isCorner).map(cornerOf))],
  ["CIRCLE", ({ entity }) => circleOf(entity)],
  ["ARC", ({ entity }) => arcOf(entity)],
  ["TEXT", ({ entity }) => pointOf(entity, isAligned(entity) ? 11 : 10)],
  ["MTEXT", ({ entity }) => pointOf(entity)],
  ["INSERT", ({ entity }) => pointOf(entity)],
]);

/** Meshes and surfaces of many faces have polylines for a head. */
function isMesh(entity: DxfEntity): boolean {
  return entity.type === "POLYLINE" && (numberAt(entity, 70) & (16 | 64)) !== 0;
}

/** What only guides a curve is none of its corners. */
function isCorner(part: DxfEntity): boolean {
  return part.type === "VERTEX" && (numberAt(part, 70) & 16) === 0;
}

function isAligned(entity: DxfEntity): boolean {
  return (
    (numberAt(entity, 72) !== 0 || numberAt(entity, 73) !== 0) && entity.groups.some(([code]) => code === 11)
  );
}

function featureOf(open: Open): RawFeature {
  const { entity, parts } = open;
  const properties: (readonly [string, unknown])[] = [
    ["layer", textAt(entity, 8)],
    ["type", entity.type],
  ];
  if (entity.type === "TEXT") properties.push(["text", plainText(textAt(entity, 1), false)]);
  if (entity.type === "MTEXT") {
    // A long text stands in pieces before its last one.
    const pieces = entity.groups.filter(([code]) => code === 3 || code === 1).map(([, value]) => value);
    properties.push(["text", plainText(pieces.join(""), true)]);
  }
  if (entity.type === "INSERT") {
    properties.push(["block", textAt(entity, 2)]);
    for (const part of parts)
      if (part.type === "ATTRIB") properties.push([textAt(part, 2), plainText(textAt(part, 1), false)]);
  }
  return {
    geometry: shapes.get(entity.type)?.(open) ?? null,
    properties,
    where: { kind: "line", number: entity.line },
  };
}

function textAt({ groups }: DxfEntity, code: number): string {
  return groups.find(([each]) => each === code)?.[1].trim() ?? "";
}

/**
 * A drawing says nothing of its system: where most of it lies on one that is usual here, it is that one.
 * @throws ImportRefusal so that the reader is asked.
 */
function crsOf(features: readonly RawFeature[], chosen: CrsId | undefined): TakenCrs {
  if (chosen) return { id: chosen, reason: "chosen", name: "" };
  const counts = new Map<CrsId, number>();
  const positions = features.flatMap(({ geometry }) => {
    const first = firstPosition(geometry);
    return first ? [first] : [];
  });
  for (const [x, y] of positions) for (const id of crsAbout(x, y)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!best || best[1] < positions.length * enough) throw new ImportRefusal("UNKNOWN-CRS", "DXF");
  return { id: best[0], reason: "values", name: "" };
}

const headLength = 65_536;

async function encodingFor(
  { blob }: ImportFile,
  { options, reportEncoding }: FormatContext,
): Promise<string> {
  const chosen = options.encoding === undefined ? null : encodingOf(options.encoding);
  const guess: { label: string; reason: EncodingReason } = chosen
    ? { label: chosen, reason: "chosen" }
    : await guessEncoding(blob);
  const named = guess.reason === "assumed" ? await codePage(blob) : null;
  const taken = named ? ({ label: named, reason: "named" } as const) : guess;
  reportEncoding(taken.label, taken.reason);
  return taken.label;
}

/** Older drawings name the code page of their system, such as `ANSI_950`. */
async function codePage(blob: Blob): Promise<string | null> {
  const head = new TextDecoder("latin1").decode(await blob.slice(0, headLength).arrayBuffer());
  const named = /\$DWGCODEPAGE\s+3\s+(\w{2,20})/.exec(head)?.[1];
  return named === undefined ? null : encodingOf(named);
}
