import type { ComponentChildren } from "preact";
import { type Bounds, hongKong } from "../../model/mercator.ts";
import { useApp } from "../app-context.tsx";
import { projectionOf } from "../layout/picture/project.ts";

const projection = projectionOf(hongKong);

interface SmallHongKongProps {
  readonly class: string;
  /** Left out where the text beside it already names the place. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A stamp-sized map of the coast with boxes on it. */
export function SmallHongKong({ class: name, label, children }: SmallHongKongProps) {
  return (
    <svg
      class={name}
      viewBox={`0 0 ${projection.width} ${projection.height}`}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <Coast />
      {children}
    </svg>
  );
}

function Coast() {
  const { mainland, land } = useApp().coast;
  return (
    <>
      {mainland && <path class="picture-mainland" d={mainland} />}
      {land && <path class="picture-land" d={land} />}
    </>
  );
}

/** A smaller box could not be seen. */
const minUnits = 60;

export function Box({
  class: name,
  bounds: [west, south, east, north],
}: {
  readonly class: string;
  readonly bounds: Bounds;
}) {
  const [left, top] = projection.point([west, north]);
  const [right, bottom] = projection.point([east, south]);
  const [width, height] = [Math.max(minUnits, right - left), Math.max(minUnits, bottom - top)];
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
