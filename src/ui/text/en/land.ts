import type { LandWords } from "../zh-Hant/land.ts";

export const land: LandWords = {
  land: {
    lead: "The land stated in the paper, each hectare counted once.",
    total: "Land in Hong Kong",
    totalNote:
      "Derived by adding four figures; the paper gives no total. Floor area is never added to land area.",
    counted: "Land counted",
    containers: "Larger areas, not added",
    contains: (inner, rest) => `contains the ${inner} above; the other ${rest} or so lie outside Hong Kong`,
    outside: "Land outside Hong Kong",
    later: "Other land, with areas given elsewhere",
    reference: "Areas for reference",
    floor: "Floor area (not land)",
    picture: "The areas as squares to one scale",
    pictureNote:
      "All to one scale. Solid: counted. Pale: a part, its area given elsewhere. Dotted: a larger area, not added. Hatched: the Science Park, for comparison only.",
    look: {
      frame: "larger area, not added",
      counted: "counted",
      part: "a part, its area given elsewhere",
      comparison: "for comparison only",
    },
    tag: {
      counted: "counted",
      partOf: (whole) => `part of ${whole}`,
      outside: "outside Hong Kong",
      floor: "floor area",
      later: "given later",
      elsewhere: "given elsewhere",
      notAdded: "not added",
      reference: "for reference",
    },
    addUp: {
      title: "Add up sites yourself",
      lead: "Choose any sites; where they share land, only the largest counts.",
      sites: "Sites to add up",
      filtered: "Select the filtered sites",
      clear: "Clear all",
      inHongKong: (area) => `In Hong Kong ${area}`,
      rest: (outside, sites) => `; outside ${outside}; counted: ${sites} ${sites === 1 ? "site" : "sites"}.`,
      inside: (site, whole) => `${site} (in ${whole})`,
      withArea: (site, area) => `${site} (${area})`,
      left: (sites) => `Not counted, as they lie inside other sites: ${sites}.`,
      across: (sites) => `Across the boundary, not added: ${sites}.`,
    },
  },
};
