/** Where the device says it is, or why it does not. */
export type Located =
  | { readonly state: "found"; readonly lng: number; readonly lat: number; readonly accuracyMetres: number }
  | { readonly state: "failed"; readonly reason: "refused" | "unavailable" | "timeout" | "unsupported" };

const timeoutMilliseconds = 15_000;
/** A position of a minute ago will do. */
const oldestMilliseconds = 60_000;
/** Eleven metres: enough to know what is near, and no more than that goes into the address. */
const decimals = 4;

/** Asks the browser, which asks the reader. Never rejects. */
export function locate(geolocation: Pick<Geolocation, "getCurrentPosition"> | undefined): Promise<Located> {
  if (!geolocation) return Promise.resolve({ state: "failed", reason: "unsupported" });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => resolve(found(coords)),
      ({ code }) => resolve({ state: "failed", reason: reasons[code] ?? "unavailable" }),
      { enableHighAccuracy: true, timeout: timeoutMilliseconds, maximumAge: oldestMilliseconds },
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
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude))
    return { state: "failed", reason: "unavailable" };
  const lng = Number(longitude.toFixed(decimals));
  const lat = Number(latitude.toFixed(decimals));
  return { state: "found", lng, lat, accuracyMetres: Number.isFinite(accuracy) ? accuracy : 0 };
}
