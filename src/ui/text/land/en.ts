import type { LandWords } from "./zh-Hant.ts";

export const en: LandWords = {
  land: {
    lead: "The land that the paper states, every hectare counted once.",
    total: "Land in Hong Kong",
    totalNote:
      "Derived by adding four figures; the paper gives no total. Floor area is never added to land area.",
    counted: "Land that is counted",
    containers: "Larger areas, not added",
    contains: (inner, rest) => `contains the ${inner} above; the other ${rest} or so lie outside Hong Kong`,
    later: "Areas given elsewhere",
    reference: "Areas for reference",
    floor: "Floor area (not land)",
    picture: "The areas as squares of one scale",
  },
};
