/** The position of the device, or why there is none. */
export type Located =
  | { readonly state: "found"; readonly lng: number; readonly lat: number; readonly accuracyMetres: number }
  | { readonly state: "failed"; readonly reason: "refused" | "unavailable" | "timeout" | "unsupported" };

const timeoutMilliseconds = 15_000;
/** The browser's own time does not run while it waits for the reader's yes, which may never come. */
const longestMilliseconds = 45_000;
/** A position up to a minute old is accepted, because it comes at once. */
const maxAgeMilliseconds = 60_000;
/** Four decimals are eleven metres. The position goes into the link, so it is no more precise than the panel needs. */
const decimals = 4;

/** Requests the position; the browser asks the reader for permission. Never rejects. */
export function locate(geolocation: Pick<Geolocation, "getCurrentPosition"> | undefined): Promise<Located> {
  if (!geolocation) return Promise.resolve({ state: "failed", reason: "unsupported" });
  return new Promise((settle) => {
    const resolve = (located: Located): void => {
      clearTimeout(timer);
      settle(located);
    };
    const timer = setTimeout(() => resolve({ state: "failed", reason: "timeout" }), longestMilliseconds);
    geolocation.getCurrentPosition(
      ({ coords }) => resolve(found(coords)),
      ({ code }) => resolve({ state: "failed", reason: reasons[code] ?? "unavailable" }),
      { enableHighAccuracy: true, timeout: timeoutMilliseconds, maximumAge: maxAgeMilliseconds },
    );
  });
}

/** The codes of GeolocationPositionError. */
const reasons: Readonly<Record<number, "refused" | "unavailable" | "timeout">> = {
  1: "refused",
  2: "unavailable",
  3: "timeout",
};

function found({ longitude, latitude, accuracy }: GeolocationCoordinates): Located {
  const isNumber = Number.isFinite(longitude) && Number.isFinite(latitude);
  // Devices without a position have been seen to answer with the point where equator and meridian meet.
  if (
    !isNumber ||
    (longitude === 0 && latitude === 0) ||
    Math.abs(longitude) > 180 ||
    Math.abs(latitude) > 90
  )
    return { state: "failed", reason: "unavailable" };
  const lng = Number(longitude.toFixed(decimals));
  const lat = Number(latitude.toFixed(decimals));
  return { state: "found", lng, lat, accuracyMetres: Number.isFinite(accuracy) ? accuracy : 0 };
}
