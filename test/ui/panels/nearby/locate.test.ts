import { describe, expect, it, vi } from "vitest";
import { locate } from "../../../../src/ui/panels/nearby/locate.ts";

type GetPosition = Geolocation["getCurrentPosition"];
const answering = (coords: Partial<GeolocationCoordinates>): { getCurrentPosition: GetPosition } => ({
  getCurrentPosition: (found) => found({ coords } as GeolocationPosition),
});
const refusing = (code: number): { getCurrentPosition: GetPosition } => ({
  getCurrentPosition: (_found, failed) => failed?.({ code } as GeolocationPositionError),
});

describe("locating the device", () => {
  it("gives the position to eleven metres, with its accuracy", async () => {
    const device = answering({ longitude: 114.203219, latitude: 22.386751, accuracy: 25 });
    expect(await locate(device)).toEqual({
      state: "found",
      lng: 114.2032,
      lat: 22.3868,
      accuracyMetres: 25,
    });
  });

  it.each([
    [1, "refused"],
    [2, "unavailable"],
    [3, "timeout"],
    [99, "unavailable"],
  ])("maps error code %i to the reason %s", async (code, reason) => {
    expect(await locate(refusing(code))).toEqual({ state: "failed", reason });
  });

  it("fails without geolocation", async () => {
    expect(await locate(undefined)).toEqual({ state: "failed", reason: "unsupported" });
  });

  it.each([
    [NaN, 22],
    [0, 0],
    [114, 95],
    [1_000, 22],
  ])("takes %d/%d for no position", async (longitude, latitude) => {
    const odd = answering({ longitude, latitude, accuracy: 1 });
    expect(await locate(odd)).toEqual({ state: "failed", reason: "unavailable" });
  });

  it("ends by itself where the browser never answers", async () => {
    vi.useFakeTimers();
    const located = locate({ getCurrentPosition: () => undefined });
    await vi.advanceTimersByTimeAsync(45_000);
    expect(await located).toEqual({ state: "failed", reason: "timeout" });
    vi.useRealTimers();
  });
});
