import { describe, expect, it } from "vitest";
import { captionLength, longestStageCaption } from "../../src/model/caption-length.ts";
import { languages } from "../../src/model/localised.ts";
import { tourTextIn } from "../../src/model/tour.ts";
import { readReal } from "../geodata/real.ts";

describe("the room of a caption", () => {
  it("counts a Chinese character, and its punctuation, as two letters", () => {
    expect(captionLength("88 ha")).toBe(5);
    expect(captionLength("馬料水，88 公頃")).toBe(15);
    expect(captionLength("")).toBe(0);
  });

  it("is enough for every caption that comes with the atlas", async () => {
    const { tours } = await readReal();
    const rooms = tours.flatMap(({ tour }) =>
      tour.scenes.flatMap(({ caption }) =>
        languages.map((language) => captionLength(tourTextIn(caption, language))),
      ),
    );
    expect(rooms.length).toBeGreaterThan(30);
    expect(Math.max(...rooms)).toBeLessThanOrEqual(longestStageCaption);
  });
});
