import { plural } from "./plural.ts";
import type { DrawingsWords } from "../zh-Hant/drawings.ts";

export const drawings: DrawingsWords = {
  drawings: {
    list: "Drawings and measurements",
    draw: "Draw and measure",
    none: "No drawings yet.",
    linked: (n) => `The link brought ${plural(n, "drawing", "drawings")}, shown on the map for now.`,
    keepLinked: "Keep as mine",
    dropLinked: "Remove",
    table: "Table of the drawings",
    takeAway: "Download the drawings",
    zoom: (name) => `Go to drawing “${name}”`,
    zoomShort: "Go to drawing",
    edit: (name) => `Edit the corners of “${name}”`,
    editShort: "Edit corners",
    copy: (name) => `Copy “${name}” as WKT`,
    copyShort: "Copy WKT",
    copied: (name) => `“${name}” is copied as WKT.`,
    notCopied: "The browser does not allow copying.",
    noteOf: (name) => `Text of “${name}”`,
    unitOf: (name) => `Unit of the area of “${name}”`,
    units: { ha: "hectares", m2: "square metres", km2: "square kilometres", mu: "mu (market mu, 666.67 m²)" },
    width: "Width",
    fill: "Fill",
    columns: {
      id: "Id",
      name: "Name",
      kind: "Kind",
      text: "Text",
      hectares: "Hectares",
      square_metres: "Square metres",
      length_metres: "Length (m)",
      perimeter_metres: "Perimeter (m)",
      radius_metres: "Radius (m)",
    },
  },
};
