import { useMemo } from "preact/hooks";
import type { Outlines } from "../../../model/atlas.ts";
import { type ComparedThing, thingKey } from "../../../model/comparison.ts";
import { type Footprint, footprintOf } from "../../../model/footprint.ts";
import { scaleBar } from "../../../model/scale-bar.ts";
import { lengthText } from "../../facts/format/length.ts";
import { distanceText } from "../../facts/format/quantity.ts";
import { Callout } from "../../kit/notice.tsx";
import { quiet } from "../../kit/text.ts";
import { usePromise } from "../../use-promise.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";

/** A shape smaller than this share of the frame is ringed, or it would be overlooked. */
const tinyShare = 0.04;

interface Frame {
  readonly wide: number;
  readonly high: number;
}

/** The outlines beside each other in HK1980 metres: one scale for all, with a bar that says it. */
export function Footprints({ things }: { readonly things: readonly ComparedThing[] }) {
  const { outlines } = useApp();
  const { text } = useText();
  const found = usePromise(outlines);
  if (found.state === "failed") return <Callout>{text.compare.failed(found.code)}</Callout>;
  if (found.state === "waiting") return <p class={quiet}>{text.loading}</p>;
  return <Drawn things={things} outlines={found.value} />;
}

function Drawn({
  things,
  outlines,
}: {
  readonly things: readonly ComparedThing[];
  readonly outlines: Outlines;
}) {
  const { text, language } = useText();
  const footprints = useMemo(
    () => things.map(({ ref }) => (ref.kind === "site" ? footprintOf(outlines.get(ref.id)) : null)),
    [things, outlines],
  );
  const frame = frameOf(footprints);
  if (!frame) return <p class={quiet}>{text.compare.noFootprint}</p>;
  const bar = scaleBar(1, frame.wide);
  return (
    <>
      <ul class="compare-footprints" role="list" data-columns={things.length}>
        {things.map((thing, index) => (
          <li key={thingKey(thing)}>
            <Shape thing={thing} footprint={footprints[index] ?? null} frame={frame} />
            <p class="compare-scale" data-metres={bar.metres} style={{ width: `${bar.percent}%` }}>
              {lengthText(bar.metres, text, language)}
            </p>
          </li>
        ))}
      </ul>
      <p class={quiet}>{text.compare.grid}</p>
    </>
  );
}

interface ShapeProps {
  readonly thing: ComparedThing;
  readonly footprint: Footprint | null;
  readonly frame: Frame;
}

function Shape({ thing, footprint, frame: { wide, high } }: ShapeProps) {
  const { text, language, localise } = useText();
  const name = localise(thing.short);
  if (!footprint) {
    const { precision } = thing.cells;
    const isPoint =
      precision.type === "word" && precision.word.of === "precision" && precision.word.key !== "none";
    return (
      <p class="compare-no-footprint" style={{ aspectRatio: `${wide} / ${high}` }}>
        <strong>{name}</strong>
        <span class={quiet}>{isPoint ? text.compare.noFootprint : text.compare.notDrawn}</span>
      </p>
    );
  }
  const { path, widthMetres, heightMetres } = footprint;
  const size = [widthMetres, heightMetres].map((metres) => distanceText(metres, text, language));
  const sides = text.compare.sides(size[0] ?? "", size[1] ?? "");
  const isTiny = Math.max(widthMetres, heightMetres) < tinyShare * Math.max(wide, high);
  return (
    <>
      <svg
        class="compare-footprint"
        viewBox={`0 0 ${wide} ${high}`}
        role="img"
        aria-label={text.compare.footprint(name, sides)}
        data-kind={thing.siteKind ?? undefined}
      >
        <path
          d={path}
          transform={`translate(${(wide - widthMetres) / 2} ${(high - heightMetres) / 2})`}
          fill-rule="evenodd"
          vector-effect="non-scaling-stroke"
        />
        {isTiny && (
          <circle
            class="compare-tiny"
            cx={wide / 2}
            cy={high / 2}
            r={0.06 * wide}
            vector-effect="non-scaling-stroke"
          />
        )}
      </svg>
      <p class="compare-footprint-name" aria-hidden="true">
        <strong>{name}</strong> <span class={quiet}>{sides}</span>
        {isTiny && <span class={quiet}> · {text.compare.tiny}</span>}
      </p>
    </>
  );
}

/** With a little room about the largest; null where there is no outline at all. */
function frameOf(footprints: readonly (Footprint | null)[]): Frame | null {
  const drawn = footprints.filter((each) => each !== null);
  if (drawn.length === 0) return null;
  const margin = 1.08;
  const wide = margin * Math.max(...drawn.map(({ widthMetres }) => widthMetres));
  const high = margin * Math.max(...drawn.map(({ heightMetres }) => heightMetres));
  // A strip would leave no room for a shape of another form.
  return { wide: Math.round(Math.max(wide, 0.6 * high)), high: Math.round(Math.max(high, 0.4 * wide)) };
}
