import { circle, type Shape, type Sign, square } from "./sign.ts";

/** Small quiet signs of what neighbours know: one for several kinds, as no reader learns forty. */
export const placeSigns = {
  home: sign({ d: "M0-5 5.5 0H4v4.5H-4V0h-1.5z", fill: "kind" }),
  health: sign({ d: "M-1.6-5h3.2v3.4H5v3.2H1.6V5h-3.2V1.6H-5v-3.2h3.4z", fill: "kind" }),
  school: sign(
    { d: "M0-4.5 6-1.5 0 1.5-6-1.5z", fill: "kind" },
    { d: "M-3.5 1v2Q0 5.5 3.5 3V1L0 2.7z", fill: "kind" },
  ),
  green: sign({ d: circle(0, -1.5, 3.6), fill: "kind" }, { d: "M-.8 1h1.6v4h-1.6z", fill: "kind" }),
  shop: sign(
    { d: "M-4.5-1.5h9L3.6 4.8h-7.2z", fill: "kind" },
    { d: "M-2.2-1.5V-3a2.2 2.2 0 0 1 4.4 0v1.5", stroke: "kind", width: 1.2 },
  ),
  civic: sign({
    d: "M0-5.2 5-2.6v1H-5v-1zM-4-1h1.8v3.6H-4zM-.9-1H.9v3.6H-.9zM2.2-1H4v3.6H2.2zM-5 3.2H5v1.6H-5z",
    fill: "kind",
  }),
  travel: sign({ d: circle(0, 0, 3.6), stroke: "kind", width: 2 }),
  hill: sign({ d: "M0-4.5 5 4H-5z", fill: "kind" }),
} as const;
export type PlaceSign = keyof typeof placeSigns;

type PlaceRole = "kind" | "backing";

function sign(...shapes: readonly Shape<PlaceRole>[]): Sign<PlaceRole> {
  const halo = shapes.map(({ d }): Shape<PlaceRole> => ({ d, stroke: "backing", width: 3, isRound: true }));
  return { box: square(16, -8), shapes: [...halo, ...shapes] };
}
