import type { ComponentChild, VNode } from "preact";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { areaPatterns, areaSamples } from "../../../../src/look/signs/area-patterns.ts";
import { edgeSamples } from "../../../../src/look/signs/edges.ts";
import { markers } from "../../../../src/look/signs/markers.ts";
import type { Sign } from "../../../../src/look/signs/sign.ts";
import { listDisc, statusDiscs } from "../../../../src/look/signs/status-discs.ts";
import { verdictSigns } from "../../../../src/look/signs/verdict-signs.ts";
import { imageNamed } from "../../../../src/map/images/index.ts";
import { precisions, siteKinds, statuses } from "../../../../src/model/kinds.ts";
import { verdicts } from "../../../../src/model/verdicts.ts";
import { legendRows } from "../../../../src/ui/dialogs/hand-out/draw-legend.ts";
import { EdgeSample } from "../../../../src/ui/facts/signs/status-sign.tsx";
import { AreaSample, KindMarker } from "../../../../src/ui/facts/signs/map-samples.tsx";
import { SignSvg } from "../../../../src/ui/facts/signs/sign-svg.tsx";
import { KindSwatch, SiteDisc, StatusDisc } from "../../../../src/ui/facts/signs/status-sign.tsx";
import { VerdictSign } from "../../../../src/ui/panels/promises/choices.tsx";
import { FakeCanvas, FakePath } from "../../../map/images/fake-canvas.ts";

const painted: Sign[] = [];

vi.mock(import("../../../../src/look/signs/paint-sign.ts"), () => ({
  paintSign: (_context: unknown, sign: Sign) => void painted.push(sign),
}));

beforeEach(() => {
  painted.length = 0;
  vi.stubGlobal("OffscreenCanvas", FakeCanvas);
  vi.stubGlobal("Path2D", FakePath);
  return () => vi.unstubAllGlobals();
});

/** What the legend of a saved picture draws, for every sign that there is. */
const [kindRow = [], statusRow = [], precisionRow = [], otherRow = []] = legendRows({
  signs: { kinds: siteKinds, statuses, precisions },
  nameOf: (sign) => sign,
  others: [
    { sign: { shape: "line", colour: "#345678", width: 2, dashes: [3, 1.5] }, words: "planned" },
    { sign: { shape: "point", colour: "#876543" }, words: "station" },
  ],
  colours: {
    ink: "",
    inkSoft: "",
    lineStrong: "",
    raised: "",
    backing: "",
    kind: { park: "", land: "", university: "", industry: "", facility: "", area: "" },
  },
});

describe.each(statuses)("the status %s", (status) => {
  it("has the same disc in lists, legends and saved pictures", () => {
    const disc = statusDiscs[status];
    expect(signOf(<StatusDisc status={status} />)).toBe(disc);
    expect(signOf(<SiteDisc kind="park" status={status} />)).toBe(disc);
    expect(samplesOf(statusRow, status)).toContain(disc);
  });

  it("has the same area on the map, in legends and in saved pictures", () => {
    const sample = areaSamples[status];
    expect(signOf(<AreaSample status={status} />)).toBe(sample);
    expect(samplesOf(statusRow, status)).toContain(sample);
    expect(paintedFor(`light-pattern-land-${status}`)).toBe(areaPatterns[status]);
    for (const shape of areaPatterns[status].shapes) expect(sample.shapes).toContain(shape);
  });

  it.each(siteKinds)("has the marker of the table on the map, for the kind %s", (kind) => {
    expect(paintedFor(`light-disc-${kind}-${status}`)).toBe(markers[kind][status]);
    expect(paintedFor(`dark-disc-${kind}-${status}`)).toBe(markers[kind][status]);
    expect(signOf(<SiteDisc kind={kind} status={status} />)).toBe(listDisc(kind, status));
  });
});

describe("what the map shows beside the sites", () => {
  it("is drawn in saved pictures with the colours and dashes of the map", () => {
    expect(otherRow.map(({ words, kindColour }) => [words, kindColour])).toEqual([
      ["planned", "#345678"],
      ["station", "#876543"],
    ]);
    const shapes = otherRow.flatMap(({ samples }) => samples.flatMap(({ sign }) => sign.shapes));
    expect(shapes[0]).toMatchObject({ stroke: "kind", width: 2, dash: [6, 3] });
    expect(shapes[1]).toMatchObject({ fill: "kind" });
  });
});

describe.each(siteKinds)("the kind %s", (kind) => {
  it("has the same marker on the map, in legends, in print and in saved pictures", () => {
    const marker = markers[kind].open;
    expect(paintedFor(`light-disc-${kind}-open`)).toBe(marker);
    expect(signOf(<KindMarker kind={kind} />)).toBe(marker);
    expect(samplesOf(kindRow, kind)).toEqual([marker]);
    expect(signOf(<KindSwatch kind={kind} />)).toBe(listDisc(kind, "open"));
  });
});

it.each(precisions)("the precision %s has the same edge in legends and in saved pictures", (precision) => {
  expect(signOf(<EdgeSample precision={precision} />)).toBe(edgeSamples[precision]);
  expect(samplesOf(precisionRow, precision)).toEqual([edgeSamples[precision]]);
});

it.each(verdicts)("the verdict %s has the sign of the table", (verdict) => {
  expect(signOf(<VerdictSign verdict={verdict} />)).toBe(verdictSigns[verdict]);
});

function paintedFor(name: string): Sign | undefined {
  imageNamed(name);
  return painted.at(-1);
}

function samplesOf(row: typeof kindRow, words: string): readonly Sign[] {
  return row
    .filter((entry) => entry.words === words)
    .flatMap(({ samples }) => samples.map(({ sign }) => sign));
}

/** The sign that a component hands to the one renderer of SVG. */
function signOf(node: ComponentChild): Sign | undefined {
  if (Array.isArray(node)) return node.map(signOf).find((sign) => sign !== undefined);
  if (!isElement(node)) return undefined;
  if (node.type === SignSvg) return node.props.sign;
  if (typeof node.type !== "function") return signOf(node.props.children);
  const render = node.type as (props: object) => ComponentChild;
  return signOf(render(node.props));
}

function isElement(
  node: ComponentChild,
): node is VNode<{ readonly children?: ComponentChild; readonly sign?: Sign }> {
  return typeof node === "object" && node !== null && "type" in node;
}
