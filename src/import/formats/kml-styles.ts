import type { FeatureLook } from "../../model/own-layer.ts";
import type { XmlElement } from "../read-xml.ts";

/** Collects the styles of a KML file while it is read. */
export interface KmlStyles {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string, text: string) => void;
  /** The look that was read last and has no name: that of the placemark it stands in. */
  readonly takeInline: () => FeatureLook | null;
  /** Null for an address that leads out of the file, or to nothing yet. */
  readonly lookOf: (styleUrl: string | null) => FeatureLook | null;
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
  const looks = new Map<string, FeatureLook>();
  const maps = new Map<string, string>();
  const path: string[] = [];
  let id: string | null = null;
  let mapId: string | null = null;
  let key = "";
  let parts = emptyStyle();
  let inline: FeatureLook | null = null;

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
      if (name === "StyleMap") mapId = attributes["id"] ?? null;
    },
    close: (name, text) => {
      path.pop();
      set(path.at(-1) ?? "", name, text);
      if (name === "key") key = text;
      if (name === "styleUrl" && key === "normal" && mapId !== null) maps.set(mapId, fragmentOf(text));
      if (name === "StyleMap") mapId = null;
      if (name !== "Style") return;
      inline = lookFrom(parts);
      const shared = id ?? mapId;
      if (shared !== null && (mapId === null || key !== "highlight")) looks.set(shared, inline);
    },
    takeInline: () => inline,
    lookOf: (styleUrl) => {
      if (styleUrl === null) return null;
      const name = fragmentOf(styleUrl);
      return looks.get(name) ?? looks.get(maps.get(name) ?? "") ?? null;
    },
  };
}

function emptyStyle(): StyleParts {
  return { line: null, width: null, poly: null, isFilled: true, icon: null };
}

function lookFrom({ line, width, poly, isFilled, icon }: StyleParts): FeatureLook {
  return {
    colour: line?.hex ?? icon?.hex ?? null,
    fill: poly?.hex ?? null,
    fillOpacity: isFilled ? (poly?.opacity ?? null) : 0,
    width,
  };
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
  return url.startsWith("#") ? url.slice(1) : url.includes("#") ? "" : url;
}
