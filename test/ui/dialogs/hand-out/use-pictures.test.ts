import { describe, expect, it, vi } from "vitest";
import type { MapPicture, PictureOrder } from "../../../../src/state/map-picture.ts";
import { initialState } from "../../../../src/state/store.ts";
import { type Album, fillAlbum } from "../../../../src/ui/dialogs/hand-out/use-pictures.ts";

const camera = { zoom: 12, lng: 114, lat: 22, bearing: 0, pitch: 0 };
const picture = (width: number): MapPicture => ({ blob: new Blob(), camera, width, height: 10, legend: [] });

/** Orders that the test answers itself, so that it controls when a picture is ready. */
function begin() {
  const orders: PictureOrder[] = [];
  let fail: (error: Error) => void = () => undefined;
  let album: Album = { shown: [], failure: null };
  const order = { states: [initialState], width: 10, height: 10 };
  const take = (given: PictureOrder) => {
    orders.push(given);
    return new Promise<readonly MapPicture[]>((_, reject) => {
      fail = reject;
    });
  };
  const giveUp = fillAlbum({ take }, order, (change) => {
    album = change(album);
  });
  return {
    giveUp,
    deliver: (width: number) => orders[0]?.onPicture?.(picture(width), 0),
    fail: (error: Error) => fail(error),
    now: () => album,
  };
}

describe("the pictures of a hand-out", () => {
  it("are shown one by one as they are ready", () => {
    const { deliver, now } = begin();
    deliver(1);
    deliver(2);
    expect(now().shown.map(({ width }) => width)).toEqual([1, 2]);
  });

  it("are ignored if they are ready only after the order was given up", () => {
    const { deliver, giveUp, now } = begin();
    giveUp();
    deliver(1);
    expect(now().shown).toEqual([]);
  });

  it("report the error code of a failed order, but not of one that was given up", async () => {
    vi.spyOn(console, "warn").mockReturnValue(undefined);
    const [stays, leaves] = [begin(), begin()];
    leaves.giveUp();
    const error = Object.assign(new Error("late"), { code: "PICTURE-LATE" });
    for (const each of [stays, leaves]) each.fail(error);
    await Promise.resolve();
    await Promise.resolve();
    expect([stays.now().failure, leaves.now().failure]).toEqual(["PICTURE-LATE", null]);
  });
});
