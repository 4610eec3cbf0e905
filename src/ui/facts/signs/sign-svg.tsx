import type { Role, Shape, Sign } from "../../../look/signs/sign.ts";
import "./signs.css";

function colourOf(role: Role | undefined): string | undefined {
  return role && `var(--${role})`;
}

interface SignSvgProps {
  readonly sign: Sign;
  readonly class: string;
  readonly width: number;
}

/** A sign as an SVG element; what it means stands beside it in words. */
export function SignSvg({ sign, class: name, width }: SignSvgProps) {
  const { x, y, width: boxWidth, height: boxHeight } = sign.box;
  return (
    <svg
      class={`sign ${name}`}
      viewBox={`${x} ${y} ${boxWidth} ${boxHeight}`}
      width={width}
      height={(width * boxHeight) / boxWidth}
      aria-hidden="true"
      focusable="false"
    >
      <Shapes sign={sign} />
    </svg>
  );
}

/** The shapes of a sign about the origin of the SVG element that they stand in. */
export function Shapes({ sign }: { readonly sign: Sign }) {
  return <>{sign.shapes.map(pathOf)}</>;
}

function pathOf({ d, fill, stroke, width, dash, isRound, opacity }: Shape) {
  const ends = isRound ? "round" : undefined;
  return (
    <path
      d={d}
      fill={colourOf(fill) ?? "none"}
      stroke={colourOf(stroke)}
      stroke-width={width}
      stroke-dasharray={dash?.join(" ")}
      stroke-linecap={ends}
      stroke-linejoin={ends}
      opacity={opacity}
    />
  );
}
