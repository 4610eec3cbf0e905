import { describe, expect, it } from "vitest";
import { createNormaliser } from "../../src/search/normalise-text.ts";
import { isHereAlone, placeInSentence, roadOfAddress } from "../../src/search/sentence.ts";

/** Characters are compared in Simplified. */
const normalise = createNormaliser({ from: "我將麼築號彌請問邊圍維", to: "我将么筑号弥请问边围维" });

describe("the place in a sentence", () => {
  it.each([
    ["我住在將軍澳坑口，附近有什么？", ["将軍澳坑口"]],
    ["what is being built near Tai Po Market", ["tai", "po", "market"]],
    ["I live in City One, what is near me?", ["city", "one"]],
    ["where is the Peak", null],
    ["沙田", null],
    ["家維邨", null],
    ["我家在沙田", ["沙田"]],
    ["屋企住沙田", ["沙田"]],
    ["家維邨附近", ["家维邨"]],
    ["屋企附近有什么", null],
    ["Tai Po Market", null],
  ])("%s", (query, words) => {
    expect(placeInSentence(normalise(query))).toEqual(words);
  });
});

describe("what is near, of nothing named", () => {
  it.each(["附近", "我附近有什么", "near me", "What is nearby?", "around here"])("%s", (query) => {
    expect(isHereAlone(normalise(query))).toBe(true);
  });

  it.each(["沙田附近", "near Sha Tin", "nearby estate"])("is not %s", (query) => {
    expect(isHereAlone(normalise(query))).toBe(false);
  });
});

describe("the road of an address", () => {
  it.each([
    ["彌敦道673號", ["弥敦道"]],
    ["彌敦道６７３號地下", ["弥敦道"]],
    ["Flat A, 12 Nathan Road, Kowloon", ["nathan", "road", "kowloon"]],
    ["彌敦道", null],
    ["Nathan Road", null],
    ["12 Whampoa", null],
  ])("%s", (query, words) => {
    expect(roadOfAddress(normalise(query))).toEqual(words);
  });
});
