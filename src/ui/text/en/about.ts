import type { AboutWords } from "../zh-Hant/about.ts";

export const about: AboutWords = {
  about: {
    lead: "This map shows, item by item, the paper that the Innovation and Technology Bureau submitted to the Legislative Council on 11 October 2021: what was promised, what has happened since, and where each number comes from.",
    howTitle: "How to read it",
    how: [
      "Colour shows the kind, pattern the status, and the edge how exact the outline is; the text says the same.",
      "Imprecise dates stay in their original words, such as “mid-year” or “within four years”.",
      "Larger areas are never added to the land inside them.",
      "Where nothing later was found, the atlas says “not found”, never “did not happen”.",
      "Indicative outlines are for orientation only; they are not surveyed or statutory boundaries.",
    ],
    changesTitle: "What has changed in the atlas",
    feed: "Follow it as a feed (Atom)",
    notTitle: "What it is not",
    not: "This is not a government website or a statutory plan. It may contain mistakes; rely on the sources.",
    creditsTitle: "Data and credits",
    credits: [
      "Terrain, coast, water, vegetation, place and road names: Lands Department.",
      "Roads: inferred from the bus and minibus routes of the Transport Department.",
      "District boundaries: Home Affairs Department. Names and positions of estates and courts: Hong Kong Housing Authority.",
      "Names and positions of villages, private estates, roads, schools, hospitals and other places: Lands Department, Education Bureau, Leisure and Cultural Services Department, Hospital Authority, Transport Department, Digital Policy Office and others, The Kowloon Motor Bus Co. (1933) Ltd. and Citybus Ltd.",
      "These data are provided by the Government of the HKSAR through DATA.GOV.HK and the Common Spatial Data Infrastructure and used under their terms.",
      "MTR lines and stations: © OpenStreetMap contributors (ODbL); station names: MTR Corporation.",
      "Typeface: Noto Sans HK (SIL Open Font License). Map engine: MapLibre GL JS. Icons: Maki, Lucide.",
    ],
    termsTitle: "Terms in full",
    terms: {
      data: "DATA.GOV.HK terms",
      map: "OpenStreetMap copyright and ODbL",
      font: "Licence of the typeface (OFL)",
    },
    textVersion: "Everything as text",
    privacyTitle: "Privacy",
    privacy:
      "Everything comes from this site, without tracking. Only when you choose to search for a full address is that text sent to the Lands Department's service. Searches, positions and recent searches stay on this device.",
  },
};
