import { type Sign, square } from "./sign.ts";

/** The plate behind the number of a route. */
export const routeShield: Sign<"backing" | "plate"> = {
  box: square(24),
  shapes: [
    {
      d: "M5 1h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4h-14a4 4 0 0 1-4-4v-14a4 4 0 0 1 4-4z",
      fill: "backing",
      stroke: "plate",
      width: 1,
    },
  ],
};
