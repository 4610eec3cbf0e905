import type { FeatureLook } from "../../model/own-layer.ts";
import type { XmlElement } from "../read-xml.ts";

/** Collects the styles of a KML file while it is read. */
export interface KmlStyles {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string, text: string) => void;
  /** What the placemark that was read last says itself: its own look, and the address of another. */
  readonly inline: () => { readonly look: FeatureLook | null; readonly styleUrl: string | null };
  /** Null for an address that leads out of the file, or to nothing yet. */
  readonly lookOf: (styleUrl: string | null) => FeatureLook | null;
  /** Whether the style may still come: it is not there, and its address does not lead out of the file. */
  readonly isMissing: (styleUrl: string | null) => boolean;
}

interface StyleParts {
  line: KmlColour | null;
  width: number | null;
  poly: KmlColour | null;
  isFilled: boolean;
  icon: KmlColour | null;
}

interface KmlColour {
  readonly hex: string;
  readonly opacity: number;
}

export function createKmlStyles(): KmlStyles {
  const looks = new Map<string, FeatureLook | null>();
  const maps = new Map<string, string>();
  const path: string[] = [];
  let id: string | null = null;
  let mapId: string | null = null;
  let isInMap = false;
  let key = "";
  let parts = emptyStyle();
  let inlineLook: FeatureLook | null = null;
  let inlineUrl: string | null = null;

  const set = (outer: string, name: string, text: string): void => {
    const colour = name === "color" ? kmlColour(text) : null;
    if (outer === "LineStyle" && colour) parts.line = colour;
    if (outer === "LineStyle" && name === "width") parts.width = widthOf(text);
    if (outer === "PolyStyle" && colour) parts.poly = colour;
    if (outer === "PolyStyle" && name === "fill") parts.isFilled = text !== "0" && text !== "false";
    if (outer === "IconStyle" && colour) parts.icon = colour;
  };
  return {
    open: ({ name, attributes }) => {
      path.push(name);
      if (name === "Style") {
        parts = emptyStyle();
        id = attributes["id"] ?? null;
      }
      if (name === "Placemark") [inlineLook, inlineUrl] = [null, null];
      if (name === "StyleMap") [isInMap, mapId, key] = [true, attributes["id"] ?? null, ""];
    },
    close: (name, text) => {
      path.pop();
      const outer = path.at(-1) ?? "";
      set(outer, name, text);
      if (name === "StyleMap") isInMap = false;
      if (name === "key" && isInMap) key = text;
      if (name === "styleUrl" && isInMap && key === "normal") {
        inlineUrl = text;
        if (mapId !== null) maps.set(mapId, fragmentOf(text));
      }
      if (name !== "Style") return;
      const look = lookFrom(parts);
      if (id !== null) looks.set(id, look);
      // What a feature looks like under the pointer is ours to say.
      if (isInMap && key === "highlight") return;
      inlineLook = look;
      if (isInMap && mapId !== null) looks.set(mapId, look);
    },
    inline: () => ({ look: inlineLook, styleUrl: inlineUrl }),
    lookOf: (styleUrl) => looks.get(nameOf(styleUrl)) ?? null,
    isMissing: (styleUrl) => styleUrl !== null && fragmentOf(styleUrl) !== "" && !looks.has(nameOf(styleUrl)),
  };

  function nameOf(styleUrl: string | null): string {
    const name = fragmentOf(styleUrl ?? "");
    return looks.has(name) ? name : (maps.get(name) ?? name);
  }
}

/** What one look leaves open as the other says it. */
export function mergedLook(own: FeatureLook | null, shared: FeatureLook | null): FeatureLook | null {
  if (!own || !shared) return own ?? shared;
  return {
    colour: own.colour ?? shared.colour,
    fill: own.fill ?? shared.fill,
    fillOpacity: own.fillOpacity ?? shared.fillOpacity,
    width: own.width ?? shared.width,
  };
}

function emptyStyle(): StyleParts {
  return { line: null, width: null, poly: null, isFilled: true, icon: null };
}

/** Null where a style says nothing that this atlas draws, such as the size of a label. */
function lookFrom({ line, width, poly, isFilled, icon }: StyleParts): FeatureLook | null {
  const look = {
    colour: line?.hex ?? icon?.hex ?? null,
    fill: poly?.hex ?? null,
    fillOpacity: isFilled ? (poly?.opacity ?? null) : 0,
    width,
  };
  return Object.values(look).every((part) => part === null) ? null : look;
}

/** `aabbggrr`: the opacity first, and red last. */
function kmlColour(text: string): KmlColour | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!match) return null;
  const [, opacity = "ff", blue = "", green = "", red = ""] = match;
  return {
    hex: `#${red}${green}${blue}`.toLowerCase(),
    opacity: Math.round((Number.parseInt(opacity, 16) / 255) * 100) / 100,
  };
}

function widthOf(text: string): number | null {
  const width = Number(text);
  return text !== "" && width >= 0 && width <= 40 ? width : null;
}

/** What stands behind the `#`; an address of another file names nothing of this one. */
function fragmentOf(url: string): string {
  return url.startsWith("#") ? url.slice(1) : /[#/]/.test(url) ? "" : url;
}
