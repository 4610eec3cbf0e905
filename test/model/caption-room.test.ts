import { describe, expect, it } from "vitest";
import { captionRoom, stageCaptionRoom } from "../../src/model/caption-room.ts";
import { languages } from "../../src/model/localised.ts";
import { saidIn } from "../../src/model/tour.ts";
import { readReal } from "../geodata/real.ts";

describe("the room of a caption", () => {
  it("counts a Chinese character, and its punctuation, as two letters", () => {
    expect(captionRoom("88 ha")).toBe(5);
    expect(captionRoom("馬料水，88 公頃")).toBe(15);
    expect(captionRoom("")).toBe(0);
  });

  it("is enough for every caption that comes with the atlas", async () => {
    const { tours } = await readReal();
    const rooms = tours.flatMap(({ tour }) =>
      tour.scenes.flatMap(({ caption }) =>
        languages.map((language) => captionRoom(saidIn(caption, language))),
      ),
    );
    expect(rooms.length).toBeGreaterThan(30);
    expect(Math.max(...rooms)).toBeLessThanOrEqual(stageCaptionRoom);
  });
});
