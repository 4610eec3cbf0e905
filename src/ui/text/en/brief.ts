import type { BriefWords } from "../zh-Hant/brief.ts";
import { plural } from "./plural.ts";

export const brief: BriefWords = {
  brief: {
    title: "What it touches, and what is near",
    ofName: (name) => `What ${name} touches, and what is near`,
    circle: (from, radius) => `The circle of ${radius} around ${from}`,
    shape: (name, area) => `${name} measures ${area}`,
    touchesNone: (name) => `${name} touches no site`,
    touches: (name, n) => `${name} touches ${plural(n, "site", "sites")}`,
    part: (site, area) => `${site} (${area} of it)`,
    together: (area) => `Together they cover ${area} of it, where they overlap counted once`,
    near: (n, radius) => `Within ${radius} ${n === 1 ? "lies" : "lie"} ${n} more`,
    noneNear: (radius) => `No other site lies within ${radius}`,
    nearSite: (site, away) => `${site} (${away})`,
    districts: (names) => `The sites that it touches lie in ${names}`,
    promised: (site, when) => `${site}: promised for ${when}`,
    noPromise: "No dated promise is about the sites that it touches",
    ownLayer: (count, layer) => `${count} of the layer ${layer}`,
    notLooked: (sites, measures) =>
      `Not looked at, for want of a location: sites ${sites}, measures ${measures}`,
    tooComplex: "The outline of this shape crosses itself too often for an answer in good time.",
    failed: (code) => `The outlines could not be fetched (${code}).`,
    layersFailed: "Your own layers could not be counted",
    columns: {
      site: "Site",
      hectares: "Of the shape (ha)",
      ofShape: "Share of the shape",
      ofSite: "Share of the site",
      metres: "Distance (m)",
      direction: "Direction",
      promised: "Promised",
    },
    copy: "Copy the sentences",
    copied: "Copied.",
    notCopied: "They could not be copied.",
    csv: "Download the table (CSV)",
    file: "brief",
    print: "Print",
  },
};
