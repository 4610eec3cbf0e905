import { h } from "preact";
import arrowLeft from "lucide-static/icons/arrow-left.svg?raw";
import chevronDown from "lucide-static/icons/chevron-down.svg?raw";
import chevronUp from "lucide-static/icons/chevron-up.svg?raw";
import locate from "lucide-static/icons/locate.svg?raw";
import search from "lucide-static/icons/search.svg?raw";
import home from "lucide-static/icons/maximize.svg?raw";
import layers from "lucide-static/icons/layers.svg?raw";
import minus from "lucide-static/icons/minus.svg?raw";
import moon from "lucide-static/icons/moon.svg?raw";
import play from "lucide-static/icons/play.svg?raw";
import printer from "lucide-static/icons/printer.svg?raw";
import plus from "lucide-static/icons/plus.svg?raw";
import share from "lucide-static/icons/share-2.svg?raw";
import sun from "lucide-static/icons/sun.svg?raw";
import system from "lucide-static/icons/sun-moon.svg?raw";
import x from "lucide-static/icons/x.svg?raw";

const files = {
  "arrow-left": arrowLeft,
  "chevron-down": chevronDown,
  "chevron-up": chevronUp,
  home,
  locate,
  search,
  layers,
  minus,
  moon,
  play,
  plus,
  printer,
  share,
  sun,
  system,
  x,
};

export type IconName = keyof typeof files;

interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function shapesOf(svg: string): readonly Shape[] {
  return [...svg.matchAll(/<(path|circle|line|rect|polyline)\s([^>]*?)\/>/g)].map(
    ([, tag = "path", attributes = ""]) => ({
      tag,
      attributes: attributesOf(attributes),
    }),
  );
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
  );
}

/** Each drawing is read once. */
const known = new Map<string, readonly Shape[]>();

function shapesIn(svg: string): readonly Shape[] {
  const shapes = known.get(svg) ?? shapesOf(svg);
  known.set(svg, shapes);
  return shapes;
}

/** Lucide's drawings are strokes on a 24 px square; their elements are read as data and never as HTML. */
export function Drawing({ svg }: { readonly svg: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      {shapesIn(svg).map(({ tag, attributes }) => h(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
}

export function Icon({ name }: { readonly name: IconName }) {
  return <Drawing svg={files[name]} />;
}
