import { h, type VNode } from "preact";
import arrowLeft from "lucide-static/icons/arrow-left.svg?shapes";
import chevronDown from "lucide-static/icons/chevron-down.svg?shapes";
import chevronUp from "lucide-static/icons/chevron-up.svg?shapes";
import locate from "lucide-static/icons/locate.svg?shapes";
import search from "lucide-static/icons/search.svg?shapes";
import compare from "lucide-static/icons/columns-2.svg?shapes";
import home from "lucide-static/icons/maximize.svg?shapes";
import layers from "lucide-static/icons/layers.svg?shapes";
import minus from "lucide-static/icons/minus.svg?shapes";
import moon from "lucide-static/icons/moon.svg?shapes";
import play from "lucide-static/icons/play.svg?shapes";
import printer from "lucide-static/icons/printer.svg?shapes";
import plus from "lucide-static/icons/plus.svg?shapes";
import ruler from "lucide-static/icons/ruler.svg?shapes";
import share from "lucide-static/icons/share-2.svg?shapes";
import sun from "lucide-static/icons/sun.svg?shapes";
import system from "lucide-static/icons/sun-moon.svg?shapes";
import x from "lucide-static/icons/x.svg?shapes";

const files = {
  "arrow-left": arrowLeft,
  "chevron-down": chevronDown,
  "chevron-up": chevronUp,
  compare,
  home,
  locate,
  search,
  layers,
  minus,
  moon,
  play,
  plus,
  printer,
  ruler,
  share,
  sun,
  system,
  x,
};

export type IconName = keyof typeof files;

export const Icon = iconSet(files);

/**
 * The icons of one part of the page, which are fetched with it. Lucide's are strokes on a 24 px square; their elements
 * come as data and never as HTML.
 */
export function iconSet<Name extends string>(
  shapes: Readonly<Record<Name, typeof x>>,
): (props: { readonly name: Name }) => VNode {
  return ({ name }) => (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      {shapes[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
