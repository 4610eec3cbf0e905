import type { CarryWords } from "../zh-Hant/carry.ts";

export const carry: CarryWords = {
  carry: {
    title: "Lay it over another place",
    drawing: "Your drawing",
    hint: "Drag the outline on the map, or use the arrow keys (with Shift, 500 m a step). It keeps its true size.",
    size: (name, area) => `${name}: ${area} as outlined here`,
    like: (comparison) => `about as large as ${comparison}`,
    over: (place) => `Here it would lie around ${place}`,
    reach: (from, to) => `reaching from near ${from} to near ${to}`,
    reachAlone: (from, to) => `Here it would reach from near ${from} to near ${to}`,
    sized: {
      victoriaPark:
        "The size of Victoria Park (19.1 ha) is measured from the parks of the base map, by the Lands Department.",
      hongKongIsland:
        "The size of Hong Kong Island (7,871 ha) is measured from the coast of the base map, by the Lands Department.",
    },
    noOutline: "There is no outline to move.",
    move: "Move",
    directions: { north: "Move north", west: "Move west", east: "Move east", south: "Move south" },
    step: "50 m a step",
    turn: "Turn (degrees)",
    turned: (degrees) => `turned ${degrees} degrees clockwise`,
    toMiddle: "To the middle of the map",
    show: "Show the outline",
    to: "Where to",
    toHint: "A place, such as Sha Tin",
    found: (n) => `${n} ${n === 1 ? "place" : "places"} found: choose one.`,
    notFound: "No such place was found.",
    failed: (code) => `The search does not work for now (${code}).`,
    find: "Find",
    copy: "Copy the sentence",
    copied: "Copied.",
    notCopied: "It could not be copied.",
    putBack: "Put it back",
  },
};
