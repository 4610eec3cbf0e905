import type { SiteKind } from "../model/kinds.ts";

export type Flavour = "light" | "dark";

/**
 * Every colour of the atlas, once: the map reads it as it is, the build turns it into CSS custom properties.
 * Light looks like a printed page; dark is designed for a dim room, not inverted. Kinds keep a contrast of 3:1 on land and
 * on the surface.
 */
export interface Palette {
  readonly land: string;
  readonly mainland: string;
  readonly water: string;
  readonly waterInland: string;
  readonly coast: string;
  readonly woodland: string;
  readonly park: string;
  readonly motorway: string;
  readonly motorwayCasing: string;
  readonly mainRoad: string;
  readonly minorRoad: string;
  readonly district: string;
  readonly boundary: string;
  readonly label: string;
  readonly labelQuiet: string;
  readonly labelWater: string;
  readonly labelHalo: string;
  readonly station: string;
  readonly shield: string;
  readonly kind: Readonly<Record<SiteKind, string>>;
  readonly ui: {
    readonly surface: string;
    readonly raised: string;
    readonly sunk: string;
    readonly line: string;
    readonly lineStrong: string;
    readonly ink: string;
    readonly inkSoft: string;
    readonly accent: string;
    readonly focus: string;
    readonly late: string;
    readonly shadow: string;
    /** On the stage: the dot that points, its edge, and a screen turned black. */
    readonly laser: string;
    readonly laserEdge: string;
    readonly blank: string;
  };
}

export const palettes: Readonly<Record<Flavour, Palette>> = {
  light: {
    land: "#f4efe4",
    mainland: "#e8e2d6",
    water: "#c9dae0",
    waterInland: "#bfd3db",
    coast: "#9fb6bf",
    woodland: "#dfe4cf",
    park: "#d3dec0",
    motorway: "#ecd5a6",
    motorwayCasing: "#d6b77c",
    mainRoad: "#f0dfbd",
    minorRoad: "#e7ddca",
    district: "#b8ab97",
    boundary: "#8d7f8f",
    label: "#46423b",
    labelQuiet: "#736c60",
    labelWater: "#3d6277",
    labelHalo: "#f8f4eb",
    station: "#6a655c",
    shield: "#4f6a44",
    kind: {
      park: "#bf3a2b",
      land: "#9a6400",
      university: "#2f57a6",
      industry: "#84398a",
      facility: "#0b7169",
      area: "#62594d",
    },
    ui: {
      surface: "#fbf8f2",
      raised: "#ffffff",
      sunk: "#f1ebdf",
      line: "#e0d8c8",
      lineStrong: "#8d8474",
      ink: "#26231e",
      inkSoft: "#645d51",
      accent: "#a32f22",
      focus: "#1d5fd1",
      late: "#9a4b00",
      shadow: "rgb(60 50 30 / 18%)",
      laser: "#ff2d1a",
      laserEdge: "#ffffff",
      blank: "#000000",
    },
  },
  dark: {
    land: "#2a2c2e",
    mainland: "#222426",
    water: "#16202a",
    waterInland: "#1a2833",
    coast: "#40566a",
    woodland: "#2b342d",
    park: "#2f3c30",
    motorway: "#5c5140",
    motorwayCasing: "#3a352c",
    mainRoad: "#494438",
    minorRoad: "#393733",
    district: "#5a574f",
    boundary: "#8b7f92",
    label: "#d6d0c4",
    labelQuiet: "#9d978b",
    labelWater: "#7fa3b8",
    labelHalo: "#1d1f21",
    station: "#b6b0a4",
    shield: "#8fb07f",
    kind: {
      park: "#ff8266",
      land: "#e6b450",
      university: "#8fb2ff",
      industry: "#dc9ce2",
      facility: "#52cdbf",
      area: "#b8b0a2",
    },
    ui: {
      surface: "#1c1d1f",
      raised: "#26282a",
      sunk: "#161718",
      line: "#37393b",
      lineStrong: "#84817a",
      ink: "#ece7dc",
      inkSoft: "#aaa497",
      accent: "#ff937a",
      focus: "#8fb8ff",
      late: "#ffb066",
      shadow: "rgb(0 0 0 / 50%)",
      laser: "#ff2d1a",
      laserEdge: "#ffffff",
      blank: "#000000",
    },
  },
};
