import type { PositionWords } from "../zh-Hant/position.ts";

export const position: PositionWords = {
  position: {
    label: "Position",
    of: { pointer: "Pointer", crosshair: "Crosshair", centre: "Centre of the map" },
    grid: "HK1980 Grid",
    east: (metres) => `${metres} m E`,
    north: (metres) => `${metres} m N`,
    degrees: "WGS84 latitude, longitude",
    precise: "right to about a metre",
    copy: "Copy the position",
    copied: "Both forms are copied.",
    notCopied: "The browser does not allow copying.",
    close: "Close the position readout",
  },
};
