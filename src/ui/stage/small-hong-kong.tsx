import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { type Bounds, hongKong } from "../../model/mercator.ts";
import { projectionOf } from "../layout/picture/project.ts";

const projection = projectionOf(hongKong);

interface SmallHongKongProps {
  readonly class: string;
  /** Without one it only repeats what stands beside it. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** The coast at the size of a stamp, and boxes on it. */
export function SmallHongKong({ class: name, label, children }: SmallHongKongProps) {
  return (
    <svg
      class={name}
      viewBox={`0 0 ${projection.width} ${projection.height}`}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <Ground />
      {children}
    </svg>
  );
}

/** The picture of the page has the coast already. */
function Ground() {
  const paths = useMemo(
    () =>
      ["picture-mainland", "picture-land"].flatMap((name) => {
        const d = document.querySelector(`#picture .${name}`)?.getAttribute("d");
        return d ? [{ name, d }] : [];
      }),
    [],
  );
  return (
    <>
      {paths.map(({ name, d }) => (
        <path key={name} class={name} d={d} />
      ))}
    </>
  );
}

/** No smaller than can be seen. */
const leastUnits = 60;

export function Box({
  class: name,
  bounds: [west, south, east, north],
}: {
  readonly class: string;
  readonly bounds: Bounds;
}) {
  const [left, top] = projection.point([west, north]);
  const [right, bottom] = projection.point([east, south]);
  const [width, height] = [Math.max(leastUnits, right - left), Math.max(leastUnits, bottom - top)];
  return (
    <rect
      class={name}
      x={(left + right - width) / 2}
      y={(top + bottom - height) / 2}
      width={width}
      height={height}
    />
  );
}
