import type { NearbyWords } from "../zh-Hant/nearby.ts";
import { plural } from "./plural.ts";

/** A name at the beginning of a sentence, a status in the middle of one. */
function withFirst(text: string | number, letterCase: "toUpperCase" | "toLowerCase"): string {
  return String(text).replace(/^./u, (letter) => letter[letterCase]());
}

export const nearby: NearbyWords = {
  nearby: {
    door: "What is near me",
    doorLead: "Say where you are: read a sentence first, then the list and the map.",
    ways: [
      "Type an estate, a station or a place into the search box above.",
      "Press and hold a point of the map, or click it with the right button; by keyboard, move the map with the arrow keys and press Enter.",
    ],
    locate: "Use the position of this device",
    locateNote:
      "The browser asks only after you press. Distances are worked out on this device; but the position stands in the address of this page, so a link you share tells it.",
    locating: "Asking for the position …",
    located: "the position of this device",
    accuracy: (distance) =>
      `The device says it may be ${distance} off, so take the distances below as a guide.`,
    refused:
      "The browser gave no position: you or the settings may not allow it. Search for an estate or a station instead, or press and hold a point of the map.",
    unavailable:
      "The device cannot find its position now. Try again later, or search for an estate or a station.",
    timeout: "The device took too long. Try again, or search for an estate or a station.",
    unsupported:
      "This browser has no position to give. Search for an estate or a station, or press and hold a point of the map.",
    abroad: "This position is outside Hong Kong.",
    offFrame: "This position is beyond the edge of the map and cannot be shown on it.",
    markOf: (area) => `the point that marks ${area}`,
    stationNamed: (name) => `${name} station`,
    markOfDistrict: (district) => `the point that marks ${district} District`,
    inDistrict: (n, district) =>
      `${n === 0 ? "No site lies" : plural(n, "site lies", "sites lie")} in ${district} District`,
    inDistrictChosen: (n, district) =>
      n === 0
        ? `No site that fits the filter lies in ${district} District`
        : `${plural(n, "site that fits the filter lies", "sites that fit the filter lie")} in ${district} District`,
    showDistrict: (district) => `See the sites in ${district} District`,
    point: (coordinates) => `the point ${coordinates}`,
    pointBy: (place) => `a point near ${place}`,
    waiting: "Working out the distances …",
    failed: (code) => `The distances could not be worked out (${code}).`,
    there: "there",
    nearest: (from, site) => `From ${from}, the nearest site is ${site}`,
    nearestChosen: (from, site) => `From ${from}, the nearest site that fits the filter is ${site}`,
    inside: (from, site) => `${withFirst(from, "toUpperCase")} lies within ${site}`,
    insideMaybe: (from, site) => `${withFirst(from, "toUpperCase")} seems to lie in or near ${site}`,
    among: (from, site) => `${withFirst(from, "toUpperCase")} is in the area of ${site}`,
    inRegion: (from, region) => `${withFirst(from, "toUpperCase")} is in the area of ${region}`,
    away: (direction, distance) => `${distance} to the ${direction}`,
    promisedFor: (words) => `promised: ${words}`,
    notDated: "the paper promised no date",
    now: (status) => `now: ${withFirst(status, "toLowerCase")}`,
    nowOfLand: (status) => `its new use now: ${withFirst(status, "toLowerCase")}`,
    nowUnknown: "its state now not known",
    onMap: (site, when) => `${site} on the map (${when})`,
    outsideHongKong: "outside Hong Kong",
    here: "this point is in it",
    count: (n, radius) =>
      n === 0
        ? `No site lies within ${radius}.`
        : n === 1
          ? `1 site lies within ${radius}.`
          : `${n} sites lie within ${radius}.`,
    countChosen: (n, radius) =>
      n === 0
        ? `No site that fits the filter lies within ${radius}.`
        : n === 1
          ? `1 site that fits the filter lies within ${radius}.`
          : `${n} sites that fit the filter lie within ${radius}.`,
    noneElse: "No other site with a place fits the filter.",
    noneElseChosen: (radius) => `No other site that fits the filter lies within ${radius}.`,
    noneElseWithin: (radius) => `No other site lies within ${radius}.`,
    noneAtAll: "No site with a place fits the filter.",
    clause: ", ",
    colon: ": ",
    stop: ". ",
    outline: (hectares) => `≈ ${hectares} (measured from the outline)`,
    copy: "Copy the sentence",
    copyLink: "Copy the link",
    copied: "Copied",
    notCopied: "The browser does not allow copying; please select the text.",
    print: "Print",
    map: "See the map",
    radius: "Radius",
    radiusUnit: "km",
    radiusSlider: "Radius, kilometres",
    list: (radius) => `Within ${radius}`,
    beyond: "Nearest beyond",
    widen: (radius) => `Widen to ${radius}`,
    atStation: "right here",
    straight: (distance) => `${distance} in a straight line`,
    station: (name, distance) => `Nearest MTR station: ${name}, ${distance}`,
    next: "Promised next",
    latest: "Latest promise",
    last: "Last happened",
    revised: "Last revised",
    said: (words) => `said ${words}`,
    how: "Distances are straight lines to the nearest edge of the outline.",
    nothing: "Nothing was found since the paper.",
    noNext: "no promise found since the paper",
    noLast: "nothing found since the paper",
    withoutPlace: (n) => `${plural(n, "site has", "sites have")} no place to measure to`,
    apart: (n) =>
      `${n} more ${n === 1 ? "entry is a group or a later extent" : "entries are groups or later extents"} of these sites, not measured again`,
    close: "Close",
    fullAddress: "Find a full address",
    addressNote:
      "This sends what you typed to the Lands Department's online service (map.gov.hk), and nothing else.",
    addressOn: (query) => `Search addresses for '${query}'`,
    addressWaiting: "Waiting for the Lands Department's service …",
    addressNone: "The Lands Department's service found no such address.",
    addressFound: (n) => `${plural(n, "address", "addresses")} found:`,
    addressLeftOut: (n) =>
      `${plural(n, "answer", "answers")} could not be read and ${n === 1 ? "was" : "were"} left out.`,
    addressFault: {
      offline: "The Lands Department's service cannot be reached; there may be no network.",
      timeout: "The Lands Department's service did not answer in time.",
      refused: "The Lands Department's service refused the search.",
      "odd-answer": "The Lands Department's service gave an answer that cannot be read.",
      aborted: "The address search was stopped.",
      incomplete:
        "A part of the atlas that reads the answer could not be fetched; there may be no network. The service itself is not at fault.",
    },
    addressGroup: "Full addresses (Lands Department)",
  },
};
