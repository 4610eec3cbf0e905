import { byZoom, fonts, nameIn, type Subject } from "./context.ts";

/** Sea, bays and channels, in the colour of water. */
export const waterLabels: Subject = ({ palette, language }) => [
  {
    id: "water-labels",
    type: "symbol",
    source: "places",
    filter: ["in", ["get", "kind"], ["literal", ["water", "reservoir", "river"]]],
    minzoom: 10.4,
    layout: {
      "text-field": nameIn(language),
      "text-font": fonts.regular,
      "text-size": byZoom(10.4, 10, 15, 13),
      "text-letter-spacing": 0.12,
      "text-max-width": 6,
      "text-padding": 14,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": palette.labelWater,
      "text-halo-color": palette.water,
      "text-halo-width": 1,
      "text-opacity": ["step", ["zoom"], ["match", ["get", "kind"], "water", 1, 0], 12, 1],
    },
  },
];

/** Peaks with their height, the only labels that speak of the relief. */
export const peakLabels: Subject = ({ palette, language }) => [
  {
    id: "peaks",
    type: "symbol",
    source: "places",
    filter: ["==", ["get", "kind"], "peak"],
    minzoom: 11.8,
    layout: {
      "text-field": [
        "format",
        "▲ ",
        { "font-scale": 0.7 },
        nameIn(language),
        {},
        ["case", ["has", "ele"], ["concat", " ", ["to-string", ["get", "ele"]]], ""],
        { "font-scale": 0.85 },
      ],
      "text-font": fonts.regular,
      "text-size": byZoom(11.8, 10, 15, 12),
      "text-max-width": 9,
      "text-padding": 12,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": palette.labelQuiet, "text-halo-color": palette.labelHalo, "text-halo-width": 1.2 },
  },
];
