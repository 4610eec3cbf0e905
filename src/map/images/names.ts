import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type Flavour, palettes } from "../../look/palette.ts";
import { type PlaceSign, placeSigns } from "../../look/signs/place-signs.ts";
import { type SiteKind, siteKinds, type Status, statuses } from "../../model/kinds.ts";

/** Images that tell kind and status of a site. */
type SiteSign = "disc" | "pattern";
type PlainSign = "shield";

export type ImageName =
  | { readonly flavour: Flavour; readonly sign: "place"; readonly place: PlaceSign }
  | { readonly flavour: Flavour; readonly sign: PlainSign }
  | { readonly flavour: Flavour; readonly sign: SiteSign; readonly kind: SiteKind; readonly status: Status };

const separator = "-";

export function imageName(flavour: Flavour, sign: PlainSign): string {
  return flavour + separator + sign;
}

/** The name of a site's image, worked out of the properties of its feature: `light-disc-park-open`. */
export function siteImageName(
  flavour: Flavour,
  sign: SiteSign,
  kind: ExpressionSpecification,
  status: ExpressionSpecification,
): ExpressionSpecification {
  return ["concat", flavour + separator + sign + separator, kind, separator, status];
}

/** The name of the sign of a place, which its feature names: `light-place-home`. */
export function placeImageName(flavour: Flavour, place: ExpressionSpecification): ExpressionSpecification {
  return ["concat", `${flavour}${separator}place${separator}`, place];
}

/** What a name composed above asks for; null for every other text. */
export function parseImageName(name: string): ImageName | null {
  const [flavour = "", sign = "", kindName, ...rest] = name.split(separator);
  if (!isFlavour(flavour)) return null;
  if (sign === "shield") return kindName === undefined ? { flavour, sign } : null;
  if (sign === "place")
    return isPlaceSign(kindName) && rest.length === 0 ? { flavour, sign, place: kindName } : null;
  const kind = siteKinds.find((each) => each === kindName);
  const status = statuses.find((each) => each === rest.join(separator));
  return (sign === "disc" || sign === "pattern") && kind && status ? { flavour, sign, kind, status } : null;
}

function isPlaceSign(name: string | undefined): name is PlaceSign {
  return name !== undefined && Object.hasOwn(placeSigns, name);
}

function isFlavour(name: string): name is Flavour {
  return Object.hasOwn(palettes, name);
}
