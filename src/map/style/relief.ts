import type { Subject } from "./context.ts";
import { byZoom } from "./context.ts";

/** Soft hills: there when Hong Kong is seen whole, nearly gone where streets are read. */
export const relief: Subject = ({ flavour }) => [
  {
    id: "relief",
    type: "raster",
    source: "relief",
    paint: {
      "raster-opacity":
        flavour === "dark"
          ? byZoom(9, 0.5, 12, 0.4, 13.5, 0.2)
          : byZoom(9, 0.46, 11.5, 0.38, 13, 0.2, 15, 0.12),
      "raster-fade-duration": 0,
    },
  },
];
