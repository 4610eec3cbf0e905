import type { NearbyWords } from "../zh-Hant/nearby.ts";
import { plural } from "./plural.ts";

/** A name at the beginning of a sentence, a status in the middle of one. */
function withFirst(text: string | number, letterCase: "toUpperCase" | "toLowerCase"): string {
  return String(text).replace(/^./u, (letter) => letter[letterCase]());
}

export const nearby: NearbyWords = {
  nearby: {
    choosePlace: "What is near me",
    choosePlaceLead: "Choose a place: one sentence first, then a list and the map.",
    ways: [
      "Type an estate, a station or a place into the search box above.",
      "Press and hold a point on the map, or right-click it; by keyboard, move the map with the arrow keys and press Enter.",
    ],
    locate: "Use the position of this device",
    locateNote:
      "The browser asks only after you press. The position is used on this device only, but it becomes part of this page's address, so sharing a link shares the position.",
    locating: "Asking for the position …",
    located: "the position of this device",
    accuracy: (distance) =>
      `The position may be off by up to ${distance}; take the distances below as a guide.`,
    refused:
      "The browser gave no position; you or the system settings may not allow it. Search for an estate or a station instead, or press and hold a point on the map.",
    unavailable:
      "The device cannot find its position right now. Try again later, or search for an estate or a station.",
    timeout: "The device took too long. Try again, or search for an estate or a station.",
    unsupported:
      "This browser cannot give a position. Search for an estate or a station, or press and hold a point on the map.",
    positionOutside: "This position is outside Hong Kong.",
    positionBeyondMap: "This position is beyond the edge of the map and cannot be shown on it.",
    markOf: (area) => `the point that marks ${area}`,
    stationNamed: (name) => `${name} station`,
    markOfDistrict: (district) => `the point that marks ${district} District`,
    inDistrict: (n, district) =>
      `${n === 0 ? "No site lies" : plural(n, "site lies", "sites lie")} in ${district} District`,
    inDistrictChosen: (n, district) =>
      n === 0
        ? `No site that matches the filter lies in ${district} District`
        : `${plural(n, "site that matches the filter lies", "sites that match the filter lie")} in ${district} District`,
    showDistrict: (district) => `See the sites in ${district} District`,
    point: (coordinates) => `the point ${coordinates}`,
    pointBy: (place) => `a point near ${place}`,
    waiting: "Working out the distances …",
    failed: (code) => `The distances could not be worked out (${code}).`,
    there: "there",
    nearest: (from, site) => `From ${from}, the nearest site is ${site}`,
    nearestChosen: (from, site) => `From ${from}, the nearest site that matches the filter is ${site}`,
    nearestWork: (from, site) => `From ${from}, the nearest work under way, planned or promised is ${site}`,
    nearer: (site, away) => `Nearer than that is ${site}, ${away}`,
    insideLater: (from, extent) =>
      `${withFirst(from, "toUpperCase")} lies within an extent that was published later, ${extent}`,
    insideOf: "This point lies within",
    inside: (from, site) => `${withFirst(from, "toUpperCase")} lies within ${site}`,
    insideMaybe: (from, site) => `${withFirst(from, "toUpperCase")} seems to lie in or near ${site}`,
    among: (from, site) => `${withFirst(from, "toUpperCase")} is in the area of ${site}`,
    inRegion: (from, region) => `${withFirst(from, "toUpperCase")} is in the area of ${region}`,
    away: (direction, distance) => `${distance} to the ${direction}`,
    promisedFor: (words) => `promised: ${words}`,
    latestTime: (words) => `latest time given since: ${words}`,
    latestTimePast: (words) => `latest time given since: ${words} (now past)`,
    notDated: "the paper promised no date",
    now: (status) => `now: ${withFirst(status, "toLowerCase")}`,
    nowOfLand: (status) => `its new use now: ${withFirst(status, "toLowerCase")}`,
    lastKnown: (status, when) => `last known: ${withFirst(status, "toLowerCase")} (${when})`,
    lastKnownOfLand: (status, when) =>
      `last known of its new use: ${withFirst(status, "toLowerCase")} (${when})`,
    nowUnknown: "current status not known",
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
        ? `No site that matches the filter lies within ${radius}.`
        : n === 1
          ? `1 site that matches the filter lies within ${radius}.`
          : `${n} sites that match the filter lie within ${radius}.`,
    noneElse: "No other site with a location matches the filter.",
    noneElseChosen: (radius) => `No other site that matches the filter lies within ${radius}.`,
    noneElseWithin: (radius) => `No other site lies within ${radius}.`,
    noneAtAll: "No site with a location matches the filter.",
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
    next: "Next promise",
    latest: "Latest promise",
    last: "Latest event",
    revised: "Latest revision",
    due: (what, when) => `${what} (due: ${when})`,
    duePast: (what, when) => `${what} (due: ${when}; date passed)`,
    announced: (words) => `announced ${words}`,
    pointBasis: {
      label: "Point: where the map sets the name",
      lot: "Point: its registered lot",
      facility: "Point: as its department gives it",
      stops: "Point: middle of its bus stops",
      stop: "Point: a bus stop of its name",
      address: "Point: that of its address",
      inside: "Point: of what stands in it",
      "road-stop": "Point: a bus stop on the road",
      "road-facility": "Point: a facility on the road",
      "road-address": "Point: an address on the road",
      "road-name": "Point: a bus stop named after the road, perhaps round the corner",
    },
    pointWithin: (distance) => `This point may be off by about ${distance}, so distances are rounded.`,
    pointOfRoad: "A road is long: distances are from one point of it, and rounded.",
    how: "Distances are straight lines to the nearest edge of the outline.",
    nothing: "Nothing later than the paper was found.",
    noNext: "no promise later than the paper was found",
    noLast: "no event later than the paper was found",
    withoutPlace: (n) => `${plural(n, "site has", "sites have")} no location, so no distance`,
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
        "The part of the atlas that reads the answer could not be loaded; there may be no network. The service itself is not at fault.",
    },
    addressGroup: "Full addresses (Lands Department)",
  },
};
