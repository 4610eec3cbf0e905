import { describe, expect, it } from "vitest";
import type { Fault, Finding } from "../../../../src/documents/tour/tour-findings.ts";
import { texts } from "../../../../src/ui/text/texts.ts";
import { wordsOfFault, wordsOfFinding } from "../../../../src/ui/panels/tours/finding-words.ts";

const text = texts.en;

describe("the words for the outcome of opening a tour", () => {
  it.each<[Finding, string]>([
    [{ code: "scenesBeyond", count: 9_800 }, "9800 scenes beyond the 200th were left out."],
    [{ code: "scenesBeyond", count: 1 }, "1 scene beyond the 200th was left out."],
    [{ code: "seconds", count: 3 }, "3 durations were set to 40 seconds."],
    [
      { code: "unread", scene: 4, parts: ["site=a", "t=b"] },
      "Scene 4 refers to what is not in this atlas: site=a, t=b",
    ],
    [{ code: "unreadMore", count: 1 }, "1 more scene refers to what is not in this atlas."],
    [
      { code: "broken", line: 7 },
      "The file could not be read beyond line 7; everything before it was opened.",
    ],
  ])("describe what was left out: %o", (finding, words) => {
    expect(wordsOfFinding(finding, text)).toBe(words);
  });

  it.each<[Fault, string]>([
    [{ code: "notJson", line: 2 }, "line 2 is not JSON."],
    [{ code: "noScenes" }, "no scene in it could be read."],
  ])("describe why nothing could be opened: %o", (fault, words) => {
    expect(wordsOfFault(fault, text)).toBe(words);
  });
});
